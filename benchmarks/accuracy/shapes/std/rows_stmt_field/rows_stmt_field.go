// Package rowsstmtfield: statements are prepared once and kept in the store that closes them.
package rowsstmtfield

import (
	"context"
	"database/sql"
)

type Store struct{ insert *sql.Stmt }

func New(ctx context.Context, db *sql.DB) (*Store, error) {
	stmt, err := db.PrepareContext(ctx, "INSERT INTO users (name) VALUES ($1)")
	if err != nil {
		return nil, err
	}
	return &Store{insert: stmt}, nil
}

func (s *Store) Close() error { return s.insert.Close() }
