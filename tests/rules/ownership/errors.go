package shapes

import (
	"database/sql"
	"io"
	"net"
	"os"
	"strconv"
)

// A named result is what the deferred function sees, whatever name the returned value has.
func shadowedNamed(path, size string) (l *log, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = f.Close()
		}
	}()
	at := int64(0)
	if size != "" {
		n, err := strconv.Atoi(size)
		if err != nil {
			return nil, err
		}
		at = int64(n)
	}
	return &log{file: f, size: at}, nil
}

// The result is nil by the time the deferred function runs.
func BadResultIsNil(path string) (f *os.File, err error) {
	f, err = os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			f.Close()
		}
	}()
	if _, err := f.Stat(); err != nil {
		return nil, err
	}
	return f, nil
}

func BadShadowedLocal(path, size string) (*os.File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			f.Close()
		}
	}()
	if size != "" {
		n, err := strconv.Atoi(size)
		if err != nil {
			return nil, err
		}
		_, _ = f.Seek(int64(n), io.SeekStart)
	}
	return f, nil
}

// The outer error was never set.
func outerIsNil(address string) (net.Conn, error) {
	var conn net.Conn
	var err error
	if address != "" {
		host, port, err := net.SplitHostPort(address)
		if err != nil {
			return nil, err
		}
		conn, err = net.Dial("tcp", net.JoinHostPort(host, port))
		if err != nil {
			return nil, err
		}
	} else {
		conn, err = net.Dial("tcp", "localhost:80")
	}
	if err != nil {
		return nil, err
	}
	return conn, nil
}

func flagStillFalse(path string) error {
	done := false
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	if done {
		return nil
	}
	return f.Close()
}

// A constructor whose later step fails.
type log struct {
	file *os.File
	size int64
}

func BadLaterStep(path string) (*log, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return &log{file: f, size: info.Size()}, nil
}

func BadHeldAndFails(path string) (*log, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	l := &log{file: f}
	if err := l.measure(); err != nil {
		return nil, err
	}
	return l, nil
}

func heldAndClosed(path string) (*log, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	l := &log{file: f}
	if err := l.measure(); err != nil {
		l.Close()
		return nil, err
	}
	return l, nil
}

func (l *log) measure() error {
	info, err := l.file.Stat()
	if err != nil {
		return err
	}
	l.size = info.Size()
	return nil
}

func (l *log) Close() error { return l.file.Close() }

// An error of the query leaves nothing to scan.
func countOf(db *sql.DB) (int, error) {
	row := db.QueryRow("SELECT count(*) FROM things")
	if err := row.Err(); err != nil {
		return 0, err
	}
	n := 0
	err := row.Scan(&n)
	return n, err
}

func BadCountOf(db *sql.DB, want bool) (int, error) {
	row := db.QueryRow("SELECT count(*) FROM things")
	if err := row.Err(); err != nil || !want {
		return 0, err
	}
	n := 0
	err := row.Scan(&n)
	return n, err
}

// An error of some type is an error: there is no connection then.
func typeOfError(address string) error {
	conn, err := net.Dial("tcp", address)
	if _, ok := err.(*net.OpError); ok {
		return nil
	} else if err != nil {
		return err
	}
	return conn.Close()
}

type holders struct {
	conns []*held
}

type held struct {
	conn net.Conn
	text string
}

// What is asked for its type is of the type that can be closed.
func (h *holders) keepAny(given any) {
	var made held
	switch it := given.(type) {
	case net.Conn:
		made.conn = it
	case string:
		made.text = it
	default:
		return
	}
	h.conns = append(h.conns, &made)
}

func keptBySwitch(h *holders, address string) error {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	h.keepAny(conn)
	return nil
}

// A switch that only looks does not close.
func BadSwitchUsesOnly(address string) error {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	describe(conn)
	return nil
}

func describe(given any) string {
	switch it := given.(type) {
	case net.Conn:
		return it.RemoteAddr().String()
	case string:
		return it
	}
	return ""
}

type mounted struct{ error }

func createNamed(name string) (*os.File, error) { return os.Create(name) }

// An error of some type is no nil.
func typeSwitched(name string) (io.Writer, error) {
	f, err := createNamed(name)
	switch err := err.(type) {
	case mounted:
		return nil, err
	}
	return f, err
}
