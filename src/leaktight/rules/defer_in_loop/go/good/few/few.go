// Package few has a handful of turns, or leaves in the turn that deferred.
package few

import (
	"errors"
	"net"
	"os"
)

var places = []string{"config.local", "config.default"}

// Read opens two files at most.
func Read(buffer []byte) error {
	for _, place := range places {
		f, err := os.Open(place)
		if err != nil {
			return err
		}
		defer f.Close()
		if _, err := f.Read(buffer); err != nil {
			return err
		}
	}
	return nil
}

// Greet talks to the first server that answers.
func Greet(addresses []string) error {
	for _, address := range addresses {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			continue
		}
		defer conn.Close()
		_, err = conn.Write([]byte("hello"))
		return err
	}
	return errors.New("nobody answers")
}
