// Package everybranch closes an upload by hand in each branch.
package everybranch

import (
	"io"
	"mime/multipart"
	"net/http"

	"github.com/labstack/echo/v4"
)

func kind(upload *multipart.FileHeader) (string, error) {
	file, err := upload.Open()
	if err != nil {
		return "", err
	}
	head := make([]byte, 512)
	n, err := io.ReadFull(file, head)
	if err != nil && err != io.ErrUnexpectedEOF {
		_ = file.Close()
		return "", err
	}
	if err := file.Close(); err != nil {
		return "", err
	}
	return http.DetectContentType(head[:n]), nil
}

// Routes adds POST /uploads/type.
func Routes(e *echo.Echo) {
	e.POST("/uploads/type", func(c echo.Context) error {
		upload, err := c.FormFile("upload")
		if err != nil {
			return echo.ErrBadRequest
		}
		found, err := kind(upload)
		if err != nil {
			return err
		}
		return c.String(http.StatusOK, found)
	})
}
