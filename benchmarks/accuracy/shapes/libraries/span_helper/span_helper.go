// Package spanhelper: a helper starts the span, its caller ends it.
package spanhelper

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
)

func start(ctx context.Context, name string) (context.Context, trace.Span) {
	return otel.Tracer("shapes").Start(ctx, name)
}

func Do(ctx context.Context, work func(context.Context) error) error {
	ctx, span := start(ctx, "do")
	defer span.End()
	return work(ctx)
}
