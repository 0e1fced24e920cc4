// Package deferloopusedafter: all files of a form stay open until they have been read side by side.
package deferloopusedafter

import (
	"io"
	"os"
)

func Merge(paths []string, out io.Writer) error {
	var readers []io.Reader
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		readers = append(readers, file)
	}
	_, err := io.Copy(out, io.MultiReader(readers...))
	return err
}
