// Package filenamederrorkept: a deferred literal closes the file where the function fails; else the caller owns it.
package filenamederrorkept

import (
	"os"
)

func Create(path string, header []byte) (_ *os.File, err error) {
	file, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			file.Close()
		}
	}()
	if _, err = file.Write(header); err != nil {
		return nil, err
	}
	return file, nil
}
