// Package rowstxbatch: a transaction for each batch; a counter tells whether one is open.
package rowstxbatch

import (
	"database/sql"
)

func Import(db *sql.DB, names <-chan string) error {
	var tx *sql.Tx
	count := 0
	for name := range names {
		if count == 0 {
			var err error
			if tx, err = db.Begin(); err != nil {
				return err
			}
		}
		if _, err := tx.Exec("INSERT INTO names VALUES ($1)", name); err != nil {
			tx.Rollback()
			return err
		}
		count++
		if count == 100 {
			if err := tx.Commit(); err != nil {
				return err
			}
			count = 0
		}
	}
	if count == 0 {
		return nil
	}
	return tx.Commit()
}
