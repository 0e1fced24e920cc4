// Command stubs writes the API stubs that leaktight resolves library types from: for each package of
// packages.txt one Go file with its exported declarations, without bodies and comments.
//
//	go run .
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"

	"golang.org/x/tools/go/packages"
)

func main() {
	list := flag.String("list", "packages.txt", "file with one import path a line; # starts a comment")
	out := flag.String("out", "../../src/leaktight/knowledge/go/api", "folder that receives the stubs")
	only := flag.String("only", "", "only packages whose import path starts with this")
	flag.Parse()
	if err := run(*list, *out, *only); err != nil {
		fmt.Fprintln(os.Stderr, "stubs:", err)
		os.Exit(1)
	}
}

func run(list, out, only string) error {
	paths, err := readList(list, only)
	if err != nil {
		return err
	}
	goVersion, err := exec.Command("go", "env", "GOVERSION").Output()
	if err != nil {
		return fmt.Errorf("go env GOVERSION: %w", err)
	}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps |
			packages.NeedSyntax | packages.NeedModule | packages.NeedFiles,
		// Pure Go variants: the stubs describe types, and cgo would need a C compiler.
		Env: append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64"),
	}, paths...)
	if err != nil {
		return err
	}
	surface := newSurface()
	versions := map[string]string{}
	for _, p := range loaded {
		if len(p.Errors) > 0 {
			return fmt.Errorf("%s: %v", p.PkgPath, p.Errors[0])
		}
		surface.addPackage(p.Types)
	}
	packages.Visit(loaded, nil, func(p *packages.Package) {
		versions[p.PkgPath] = strings.TrimSpace(string(goVersion))
		if p.Module != nil {
			versions[p.PkgPath] = p.Module.Version
		}
	})
	written := map[string]bool{}
	for _, text := range surface.render(versions) {
		file := filepath.Join(out, filepath.FromSlash(text.path)+".go")
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, []byte(text.source), 0o644); err != nil {
			return err
		}
		written[file] = true
	}
	if only == "" {
		if err := removeStale(out, written); err != nil {
			return err
		}
	}
	for _, line := range surface.missing() {
		fmt.Println("referenced, not listed:", line)
	}
	return nil
}

// removeStale deletes stubs of packages that are no longer listed or reached.
func removeStale(out string, written map[string]bool) error {
	return filepath.WalkDir(out, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(file) != ".go" || written[file] {
			return err
		}
		text, err := os.ReadFile(file)
		if err != nil || !strings.HasPrefix(string(text), firstLine) {
			return err
		}
		return os.Remove(file)
	})
}

func readList(name, only string) ([]string, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var paths []string
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		path, _, _ := strings.Cut(lines.Text(), "#")
		if path = strings.TrimSpace(path); path != "" && strings.HasPrefix(path, only) {
			paths = append(paths, path)
		}
	}
	sort.Strings(paths)
	return paths, lines.Err()
}
