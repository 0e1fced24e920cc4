// Package rowsreturned: a repository returns rows; the caller iterates and closes.
package rowsreturned

import (
	"context"
	"database/sql"
)

type Repo struct{ db *sql.DB }

func (r *Repo) query(ctx context.Context, id string) (*sql.Rows, error) {
	return r.db.QueryContext(ctx, "SELECT name FROM users WHERE team = $1 LIMIT 100", id)
}

func (r *Repo) Names(ctx context.Context, id string) (names []string, err error) {
	rows, err := r.query(ctx, id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
