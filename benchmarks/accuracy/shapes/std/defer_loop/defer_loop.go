// Package deferloop: a file a turn is closed at the end of the function.
package deferloop

import (
	"io"
	"os"
)

func Join(paths []string, to io.Writer) error {
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close() // want defer-in-loop
		if _, err := io.Copy(to, file); err != nil {
			return err
		}
	}
	return nil
}
