// Package filecleanuplist: closers are collected and run by one loop.
package filecleanuplist

import (
	"errors"
	"io"
	"os"
)

func Merge(paths []string, to io.Writer) (err error) {
	var closers []func() error
	defer func() {
		for _, shut := range closers {
			err = errors.Join(err, shut())
		}
	}()
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		closers = append(closers, file.Close)
		if _, err := io.Copy(to, file); err != nil {
			return err
		}
	}
	return nil
}
