// Package cleared reuses batches, and lets go of what they held.
package cleared

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

type list struct{ all []*row }

var (
	batches = sync.Pool{New: func() any { return &batch{} }}
	loops   = sync.Pool{New: func() any { return &batch{} }}
	lists   = sync.Pool{New: func() any { return &list{} }}
	fresh   = sync.Pool{New: func() any { return &batch{} }}
	numbers = sync.Pool{New: func() any { return new([]int) }}
)

func putBatch(b *batch) {
	clear(b.rows)
	clear(b.names)
	b.rows = b.rows[:0]
	b.names = b.names[:0]
	b.sizes = b.sizes[:0] // numbers refer to nothing
	batches.Put(b)
}

func putInLoop(b *batch) {
	for i := range b.rows {
		b.rows[i].body = nil
	}
	b.rows = b.rows[:0]
	loops.Put(b)
}

func putList(l *list) {
	for i := range l.all {
		l.all[i] = nil
	}
	l.all = l.all[:0]
	lists.Put(l)
}

func putByHelper(b *batch) {
	reset(b.rows)
	b.rows = b.rows[:0]
	batches.Put(b)
}

func reset(rows []row) {
	for i := range rows {
		rows[i] = row{}
	}
}

func putFresh(b *batch) {
	b.rows, b.names = nil, nil
	fresh.Put(b)
}

func putNumbers(n []int) {
	n = n[:0]
	numbers.Put(&n)
}

// Use puts everything back.
func Use(b *batch, l *list, n []int) {
	putBatch(b)
	putInLoop(b)
	putList(l)
	putByHelper(b)
	putFresh(b)
	putNumbers(n)
}
