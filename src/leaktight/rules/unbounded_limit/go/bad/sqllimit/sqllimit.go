// Package sqllimit reads as many rows as the caller asks for.
package sqllimit

import (
	"context"
	"database/sql"
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"
)

type store struct {
	db *sql.DB
}

func (s *store) names(ctx context.Context, prefix string, limit int) ([]string, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	rows, err := s.db.QueryContext(ctx, "SELECT name FROM orders WHERE name LIKE $1 LIMIT $2", prefix, limit) // want "query parameter `limit` sets how many results"
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

func (s *store) list(c echo.Context) error {
	limit := 20
	if given := c.QueryParam("limit"); given != "" {
		parsed, err := strconv.Atoi(given)
		if err != nil {
			return echo.ErrBadRequest
		}
		limit = parsed
	}
	names, err := s.names(c.Request().Context(), c.QueryParam("prefix")+"%", limit)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, names)
}

// Register adds GET /names.
func Register(e *echo.Echo, db *sql.DB) {
	e.GET("/names", (&store{db: db}).list)
}
