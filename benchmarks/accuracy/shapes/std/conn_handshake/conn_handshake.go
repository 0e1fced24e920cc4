// Package connhandshake: a connection that fails its handshake is dropped.
package connhandshake

import (
	"fmt"
	"io"
	"net"
	"time"
)

func Dial(address, hello string) (net.Conn, error) {
	conn, err := net.DialTimeout("tcp", address, time.Second) // want unclosed-resource
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(conn, hello); err != nil {
		return nil, fmt.Errorf("hello: %w", err)
	}
	return conn, nil
}
