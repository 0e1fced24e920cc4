// Package uncleared reuses batches of rows, and keeps what the rows of the last batch refer to.
package uncleared

import "sync"

type row struct {
	id   int64
	body []byte
}

type batch struct {
	rows  []row
	names []string
	sizes []int
}

var rows = sync.Pool{New: func() any { return new([]row) }}

var batches = sync.Pool{New: func() any { return &batch{} }}

func putRows(r []row) {
	r = r[:0]
	rows.Put(&r) // want "goes back into its pool cut to length 0, with every uncleared.row still in its array"
}

func putBatch(b *batch) {
	b.rows = b.rows[:0]
	b.names = b.names[:0]
	b.sizes = b.sizes[:0]
	batches.Put(b) // want "`b.rows` goes back into its pool"
}

// Collect makes batches of what it is given.
func Collect(bodies [][]byte, store func(*batch)) {
	b := batches.Get().(*batch)
	defer putBatch(b)
	held := rows.Get().(*[]row)
	defer func() { putRows(*held) }()
	for i, body := range bodies {
		b.rows = append(b.rows, row{id: int64(i), body: body})
		*held = append(*held, row{body: body})
	}
	store(b)
}
