package shapes

import (
	"context"
	"database/sql"
	"io"
	"os"
)

func BadDefers(paths []string, w io.Writer) error {
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		if _, err := io.Copy(w, f); err != nil {
			return err
		}
	}
	return nil
}

func openBefore(files []*os.File, w io.Writer) error {
	for _, f := range files {
		defer f.Close()
		if _, err := io.Copy(w, f); err != nil {
			return err
		}
	}
	return nil
}

type part struct{ from io.Reader }

func keptForLater(paths []string) (int, error) {
	var parts []*part
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return 0, err
		}
		defer f.Close()
		parts = append(parts, &part{from: f})
	}
	total := 0
	for _, p := range parts {
		data, err := io.ReadAll(p.from)
		if err != nil {
			return 0, err
		}
		total += len(data)
	}
	return total, nil
}

// The error that is passed on is nil where there is something to close.
func stream(f *os.File, err error, w io.Writer) error {
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}

func passedWithError(path string, w io.Writer) error {
	f, err := os.Open(path)
	return stream(f, err, w)
}

// A key of a map holds it as well.
type waiter struct{ stop context.CancelFunc }

type waiters struct{ all map[*waiter]struct{} }

func (q *waiters) add(parent context.Context, jobs <-chan int) (int, error) {
	ctx, stop := context.WithCancel(parent)
	q.all[&waiter{stop: stop}] = struct{}{}
	select {
	case <-ctx.Done():
		return 0, ctx.Err()
	case job := <-jobs:
		return job, nil
	}
}

// A counter says whether a transaction is open.
func batches(db *sql.DB, names <-chan string) error {
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
			_ = tx.Rollback()
			return err
		}
		if count++; count == 100 {
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

type options struct{ folders []string }

var configured options
var listed []string

func init() {
	configured.folders = os.Args[1:]
	setUp(os.Args)
}

func setUp(names []string) { listed = names }

// As many as start-up has put into the list.
func configuredFolders(w io.Writer) error {
	for _, folder := range configured.folders {
		f, err := os.Open(folder)
		if err != nil {
			return err
		}
		defer f.Close()
	}
	for i := range listed {
		f, err := os.Open(listed[i])
		if err != nil {
			return err
		}
		defer f.Close()
	}
	return nil
}

type wishes struct{ places []string }

var asked wishes

func ask(folders []string) { asked.places = folders }

func BadAskedFolders(w io.Writer) error {
	for _, folder := range asked.places {
		f, err := os.Open(folder)
		if err != nil {
			return err
		}
		defer f.Close()
	}
	return nil
}

type session struct {
	file *os.File
	idle bool
}

// They were open before: that their end waits for the function's is meant.
func closeIdle(sessions map[string]*session) {
	for _, s := range sessions {
		if s.idle {
			defer func(f *os.File) {
				_ = f.Close()
			}(s.file)
		}
	}
}

type link interface{ Close() error }

func closeAll(links []link) {
	for _, l := range links {
		defer func(open link) {
			_ = open.Close()
		}(l)
	}
}

// Only the deferred calls add up.
func closedByHand(paths []string, w io.Writer) error {
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		if _, err := io.Copy(w, f); err != nil {
			return err
		}
		f.Close()
	}
	return nil
}

func handler(f *os.File) func() error { return func() error { _, err := f.Stat(); return err } }

// What is called after the loop works on it, as does what a pool runs.
func usedLater(paths []string, run func(func())) error {
	var handlers []func() error
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		handlers = append(handlers, handler(f))
	}
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		run(func() { _, _ = f.Stat() })
	}
	for _, each := range handlers {
		if err := each(); err != nil {
			return err
		}
	}
	return nil
}

func sizeOfFile(f *os.File) int64 {
	info, _ := f.Stat()
	return info.Size()
}

func BadSizes(paths []string) (sizes []int64, err error) {
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		sizes = append(sizes, sizeOfFile(f))
	}
	return sizes, nil
}
