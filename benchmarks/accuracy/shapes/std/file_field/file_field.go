// Package filefield: the file is kept in a field; the type's Close releases it.
package filefield

import (
	"os"
)

type Journal struct{ file *os.File }

func OpenJournal(path string) (*Journal, error) {
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	return &Journal{file: file}, nil
}

func (j *Journal) Close() error { return j.file.Close() }
