// Package conninterfaces: one implementation closes the connection, another keeps it: which one runs is not known.
package conninterfaces

import (
	"net"
)

type sink interface{ take(net.Conn) }

type closing struct{}

func (closing) take(c net.Conn) { c.Close() }

type keeping struct{ all []net.Conn }

func (k *keeping) take(c net.Conn) { k.all = append(k.all, c) }

func Hand(to sink, address string) error {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	to.take(conn)
	return nil
}
