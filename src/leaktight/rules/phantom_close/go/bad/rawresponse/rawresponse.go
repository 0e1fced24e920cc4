// Package rawresponse drains and closes the HTTP response behind an output, which the SDK has done already.
package rawresponse

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsmiddleware "github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	smithyhttp "github.com/aws/smithy-go/transport/http"
	"github.com/labstack/echo/v4"
)

type catalog struct {
	db *dynamodb.Client
}

func (s *catalog) list(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := s.db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("products"), Limit: aws.Int32(50)})
	if err != nil {
		return err
	}
	if raw, ok := awsmiddleware.GetRawResponse(out.ResultMetadata).(*smithyhttp.Response); ok { // want "nothing to close"
		_, _ = io.Copy(io.Discard, raw.Body)
		_ = raw.Body.Close()
	}
	return c.JSON(http.StatusOK, len(out.Items))
}

// Routes adds GET /products.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	s := &catalog{db: db}
	e.GET("/products", s.list)
}
