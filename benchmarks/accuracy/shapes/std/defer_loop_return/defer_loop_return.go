// Package deferloopreturn: the loop's body always returns: the defer stands in it once.
package deferloopreturn

import (
	"errors"
	"io"
	"os"
)

func FirstOf(paths []string, to io.Writer) error {
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			continue
		}
		defer file.Close()
		_, err = io.Copy(to, file)
		return err
	}
	return errors.New("none")
}
