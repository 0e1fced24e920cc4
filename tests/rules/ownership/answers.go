package shapes

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"strings"

	"example.org/golibs/errors"
)

// answer carries the response together with what went wrong, as fluent clients do.
type answer struct {
	Err      error
	Response *http.Response
}

func ask(url string) *answer {
	resp, err := http.Get(url)
	if err != nil {
		return &answer{Err: err}
	}
	return &answer{Response: resp}
}

func (a *answer) check(status int) *answer {
	if a.Err == nil && a.Response.StatusCode != status {
		a.Err = errors.New("unexpected status")
	}
	return a
}

func (a *answer) text() (string, error) {
	if a.Err != nil {
		return "", a.Err
	}
	defer a.Response.Body.Close()
	text, err := io.ReadAll(a.Response.Body)
	return string(text), err
}

// The error in the object says whether there is a response.
func objectTested(url string) (string, error) {
	a := ask(url)
	if a.Err != nil {
		return "", a.Err
	}
	return a.text()
}

func objectClosed(url string, into any) error {
	a := ask(url)
	if a.Err != nil {
		return a.Err
	}
	defer a.Response.Body.Close()
	return json.NewDecoder(a.Response.Body).Decode(into)
}

// A check that sets the error afterwards keeps text from closing.
func BadChecked(url string) (string, error) {
	return ask(url).check(http.StatusOK).text()
}

// errors.Is of a package that stands in for the standard one.
func foreignIs(path string) (string, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	} else if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	return string(text), err
}

type opener interface {
	open(name string) (*os.File, io.Reader, error)
}

type onDisk struct{}

func (onDisk) open(name string) (*os.File, io.Reader, error) {
	f, err := os.Open(name)
	return f, nil, err
}

type inMemory struct{ files map[string]string }

func (m inMemory) open(name string) (*os.File, io.Reader, error) {
	return nil, strings.NewReader(m.files[name]), nil
}

// Only one of the implementations gives out a file.
func readerOnly(o opener, name string) (string, error) {
	_, r, err := o.open(name)
	if err != nil {
		return "", err
	}
	text, err := io.ReadAll(r)
	return string(text), err
}

type pool struct {
	closed chan struct{}
}

func (p *pool) send(ctx context.Context) error { return ctx.Err() }

// Nothing tells the goroutine that the call is over.
func (p *pool) BadToldByPool(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		select {
		case <-ctx.Done():
		case <-p.closed:
		}
		cancel()
	}()
	return p.send(ctx)
}

func (p *pool) toldAndDeferred(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		select {
		case <-ctx.Done():
		case <-p.closed:
		}
		cancel()
	}()
	return p.send(ctx)
}

// The context is for whoever gets it.
func (p *pool) bound(ctx context.Context) context.Context {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		select {
		case <-ctx.Done():
		case <-p.closed:
		}
		cancel()
	}()
	return ctx
}

// The function stays until the same channel is closed.
func (p *pool) serveUntilClosed(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		<-p.closed
		cancel()
	}()
	_ = p.send(ctx)
	<-p.closed
}

var errClosed = errors.New("closed")

type registration struct {
	conn  net.Conn
	taken chan int
}

type registry struct {
	incoming chan *registration
	closed   chan struct{}
}

func (r *registry) register(ctx context.Context, conn net.Conn) (int, error) {
	event := &registration{conn: conn, taken: make(chan int)}
	select {
	case <-ctx.Done():
		return 0, ctx.Err()
	case r.incoming <- event:
		return <-event.taken, nil
	case <-r.closed:
		return 0, errClosed
	}
}

// Where it was not taken over there is an error: that of the context, or one of the package.
func (r *registry) dialed(ctx context.Context, addr string) (int, error) {
	conn, err := net.Dial("udp", addr)
	if err != nil {
		return 0, err
	}
	id, err := r.register(ctx, conn)
	if err != nil {
		conn.Close()
		return 0, err
	}
	return id, nil
}

type counted struct {
	net.Conn
	bytes int
}

func (c *counted) Close() error { return c.Conn.Close() }

// What lies beneath a wrapper is given out in its place.
func beneath(dial func() (net.Conn, error), addr string) (*net.UDPConn, error) {
	conn, err := net.Dial("udp", addr)
	if err != nil {
		return nil, err
	}
	switch c := conn.(type) {
	case *net.UDPConn:
		return c, nil
	case *counted:
		inner, ok := c.Conn.(*net.UDPConn)
		if !ok {
			conn.Close()
			return nil, errClosed
		}
		return inner, nil
	}
	conn.Close()
	return nil, errClosed
}
