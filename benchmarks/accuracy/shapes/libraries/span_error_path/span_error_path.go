// Package spanerrorpath: the error return leaves the span open.
package spanerrorpath

import (
	"context"

	"go.opentelemetry.io/otel"
)

func Do(ctx context.Context, work func(context.Context) error) error {
	ctx, span := otel.Tracer("shapes").Start(ctx, "do") // want unclosed-resource
	if err := work(ctx); err != nil {
		return err
	}
	span.End()
	return nil
}
