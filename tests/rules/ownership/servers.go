package shapes

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/bloberror"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob"
	"gorm.io/gorm"
)

type server struct {
	listener net.Listener
	handle   func(net.Conn)
	switcher serves
}

type serves interface{ ServeTCP(conn duplex) }

type duplex interface {
	net.Conn
	CloseWrite() error
}

type byName struct{}

func (byName) ServeTCP(conn duplex) { defer conn.Close() }

type byRule struct{ next serves }

func (r byRule) ServeTCP(conn duplex) {
	if r.next == nil {
		conn.Close()
		return
	}
	r.next.ServeTCP(conn)
}

type tracked struct {
	duplex
	count *int
}

func track(conn duplex, count *int) *tracked { *count++; return &tracked{conn, count} }

func writable(conn net.Conn) (duplex, error) {
	switch typed := conn.(type) {
	case *net.TCPConn:
		return typed, nil
	default:
		return nil, fmt.Errorf("unknown connection type %T", typed)
	}
}

func spawn(run func()) {
	go func() {
		defer func() { recover() }()
		run()
	}()
}

func (s *server) acceptAndHand(count *int) {
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return
		}
		writable, err := writable(conn)
		if err != nil {
			panic(err)
		}
		spawn(func() {
			if err := writable.SetDeadline(time.Now()); err != nil {
				println(err)
			}
			s.switcher.ServeTCP(track(writable, count))
		})
	}
}

func (s *server) acceptAndGo() {
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return
		}
		go s.handle(conn)
	}
}

func (s *server) BadRefuses(allowed func(net.Addr) bool) {
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return
		}
		if !allowed(conn.RemoteAddr()) {
			continue
		}
		go s.handle(conn)
	}
}

// The answer to HEAD has no body.
func head(url string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodHead, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "*/*")
	return req, nil
}

func sizeOf(client *http.Client, url string) (int64, error) {
	req, err := head(url)
	if err != nil {
		return 0, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return 0, err
	}
	return resp.ContentLength, nil
}

// A goroutine that ends without closing leaves that to the function.
func BadCopies(stop <-chan struct{}, address string) error {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	done := make(chan error, 1)
	go func() {
		_, err := io.Copy(io.Discard, conn)
		done <- err
	}()
	select {
	case <-stop:
		return nil
	case err := <-done:
		conn.Close()
		return err
	}
}

// One without an end may use it for ever.
func reads(address string, lines chan<- byte) error {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	go func() {
		for {
			one := make([]byte, 1)
			_, _ = conn.Read(one)
			lines <- one[0]
		}
	}()
	return nil
}

// What is passed decides which way a literal goes.
func constantArgument(handler http.Handler, key string) error {
	serve := func(listener net.Listener, secure bool) {
		if secure {
			if key == "" {
				return
			}
			_ = http.ServeTLS(listener, handler, key, key)
		} else {
			_ = http.Serve(listener, handler)
		}
	}
	listener, err := net.Listen("unix", "/tmp/socket")
	if err != nil {
		return err
	}
	serve(listener, false)
	return nil
}

// The end of a transaction closes the rows of its statements.
func rowsOfTransaction(db *sql.DB, id string) (string, error) {
	tx, err := db.Begin()
	if err != nil {
		return "", err
	}
	defer tx.Rollback()
	statement, err := tx.Prepare("SELECT name FROM people WHERE id = ?")
	if err != nil {
		return "", err
	}
	defer statement.Close()
	rows, err := statement.Query(id)
	if err != nil {
		return "", err
	}
	var name string
	if rows.Next() {
		err = rows.Scan(&name)
	}
	return name, err
}

// The end of a statement does not.
func BadRowsOfStatement(db *sql.DB, id string) (string, error) {
	statement, err := db.Prepare("SELECT name FROM people WHERE id = ?")
	if err != nil {
		return "", err
	}
	defer statement.Close()
	rows, err := statement.Query(id)
	if err != nil {
		return "", err
	}
	var name string
	if rows.Next() {
		err = rows.Scan(&name)
	}
	return name, err
}

// Handles that are derived from a transaction commit it.
func committedByHandle(ctx context.Context, db *gorm.DB, names []string) error {
	tx := db.WithContext(ctx).Begin()
	for _, name := range names {
		tx.WithContext(ctx).Exec("DELETE FROM people WHERE name = ?", name)
	}
	return tx.WithContext(ctx).Commit().Error
}

func BadHandleForgotten(ctx context.Context, db *gorm.DB, name string) error {
	tx := db.WithContext(ctx).Begin()
	if err := tx.WithContext(ctx).Exec("DELETE FROM people WHERE name = ?", name).Error; err != nil {
		return err
	}
	return tx.WithContext(ctx).Commit().Error
}

// The body is a field of a struct that the answer embeds.
func embeddedBody(client *blockblob.Client) (io.ReadCloser, error) {
	answer, err := client.DownloadStream(context.Background(), nil)
	if err != nil {
		return nil, err
	}
	return answer.Body, nil
}

func embeddedBodyClosed(client *blockblob.Client, to io.Writer) error {
	answer, err := client.DownloadStream(context.Background(), nil)
	if err != nil {
		return err
	}
	body := answer.Body
	defer func() { _ = body.Close() }()
	_, err = io.CopyN(to, body, 1<<20)
	return err
}

func BadEmbeddedBody(client *blockblob.Client, to io.Writer) error {
	answer, err := client.DownloadStream(context.Background(), nil)
	if err != nil {
		return err
	}
	_, err = io.CopyN(to, answer.Body, 1<<20)
	return err
}

type traced struct{ *sql.DB }

func (t traced) row(ctx context.Context, query, id string) *sql.Row {
	row := t.DB.QueryRowContext(ctx, query, id)
	return row
}

func (t traced) rows(ctx context.Context, query string) (*sql.Rows, error) {
	return t.DB.QueryContext(ctx, query)
}

// What a row or rows do themselves holds of those that a helper gives out too.
func rowOfHelper(db traced, id string) (name string, err error) {
	row := db.row(context.Background(), "SELECT name FROM people WHERE id = ?", id)
	if err := row.Err(); err != nil {
		return "", err
	}
	err = row.Scan(&name)
	return name, err
}

func rowsOfHelper(db traced) (names []string, err error) {
	rows, err := db.rows(context.Background(), "SELECT name FROM people")
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var name string
		_ = rows.Scan(&name)
		names = append(names, name)
	}
	return names, rows.Err()
}

func BadRowsOfHelper(db traced) (name string, err error) {
	rows, err := db.rows(context.Background(), "SELECT name FROM people")
	if err != nil {
		return "", err
	}
	if rows.Next() {
		err = rows.Scan(&name)
	}
	return name, err
}

// An error without a code is none: there is a body.
func codeOfError(client *blockblob.Client) (io.ReadCloser, error) {
	answer, err := client.DownloadStream(context.Background(), nil)
	if bloberror.HasCode(err, bloberror.BlobNotFound) {
		return nil, io.EOF
	}
	if err != nil {
		return nil, err
	}
	return answer.Body, nil
}

// Most of these are embedded files.
func sizeOf(files http.FileSystem, name string) (int64, error) {
	file, err := files.Open(name)
	if err != nil {
		return 0, err
	}
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

func BadSizeInFolder(files http.Dir, name string) (int64, error) {
	file, err := files.Open(name)
	if err != nil {
		return 0, err
	}
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

type people struct{ db *gorm.DB }

func (p people) within(ctx context.Context) *query { return &query{p.db.WithContext(ctx)} }

type query struct{ handle *gorm.DB }

func (q *query) count() (n int64) {
	q.handle.Model(&people{}).Count(&n)
	return n
}

// A handle that something else is made of is only used there.
func BadHandleInQuery(ctx context.Context, db *gorm.DB) int64 {
	tx := people{db.Begin()}.db
	n := people{tx}.within(ctx).count()
	if n > 10 {
		return 0
	}
	tx.Commit()
	return n
}
