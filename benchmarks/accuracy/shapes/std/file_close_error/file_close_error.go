// Package filecloseerror: closed in a deferred literal that reports the error.
package filecloseerror

import (
	"os"
)

func Save(path string, raw []byte) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if failure := file.Close(); failure != nil && err == nil {
			err = failure
		}
	}()
	_, err = file.Write(raw)
	return err
}
