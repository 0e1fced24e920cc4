// Package connreachable: a port is probed and the connection forgotten.
package connreachable

import (
	"net"
	"time"
)

func Reachable(address string) bool {
	conn, err := net.DialTimeout("tcp", address, time.Second) // want unclosed-resource
	if err != nil {
		return false
	}
	return conn.RemoteAddr() != nil
}
