// Package deferloopclosure: a literal a turn: the defer runs at its end.
package deferloopclosure

import (
	"io"
	"os"
)

func Join(paths []string, to io.Writer) error {
	for _, path := range paths {
		if err := func() error {
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			_, err = io.Copy(to, file)
			return err
		}(); err != nil {
			return err
		}
	}
	return nil
}
