// Package filescanner: the file is read by a scanner and forgotten.
package filescanner

import (
	"bufio"
	"os"
)

func First(path string) string {
	file, err := os.Open(path) // want unclosed-resource
	if err != nil {
		return ""
	}
	scanner := bufio.NewScanner(file)
	if scanner.Scan() {
		return scanner.Text()
	}
	return ""
}
