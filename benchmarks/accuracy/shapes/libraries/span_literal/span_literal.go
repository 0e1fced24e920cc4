// Package spanliteral: ended inside a deferred literal.
package spanliteral

import (
	"context"

	"go.opentelemetry.io/otel"
)

func Do(ctx context.Context, work func(context.Context) error) (err error) {
	ctx, span := otel.Tracer("shapes").Start(ctx, "do")
	defer func() {
		if err != nil {
			span.RecordError(err)
		}
		span.End()
	}()
	return work(ctx)
}
