// Interface of io/fs@go1.26.8, generated from its types. Signatures only.
package fs

import "time"

const ModeAppend FileMode = 1073741824
const ModeCharDevice FileMode = 2097152
const ModeDevice FileMode = 67108864
const ModeDir FileMode = 2147483648
const ModeExclusive FileMode = 536870912
const ModeIrregular FileMode = 524288
const ModeNamedPipe FileMode = 33554432
const ModePerm FileMode = 511
const ModeSetgid FileMode = 4194304
const ModeSetuid FileMode = 8388608
const ModeSocket FileMode = 16777216
const ModeSticky FileMode = 1048576
const ModeSymlink FileMode = 134217728
const ModeTemporary FileMode = 268435456
const ModeType FileMode = 2401763328
var ErrClosed error
var ErrExist error
var ErrInvalid error
var ErrNotExist error
var ErrPermission error
var SkipAll error
var SkipDir error
func FileInfoToDirEntry(info FileInfo) DirEntry
func FormatDirEntry(dir DirEntry) string
func FormatFileInfo(info FileInfo) string
func Glob(fsys FS, pattern string) (matches []string, err error)
func Lstat(fsys FS, name string) (FileInfo, error)
func ReadDir(fsys FS, name string) ([]DirEntry, error)
func ReadFile(fsys FS, name string) ([]byte, error)
func ReadLink(fsys FS, name string) (string, error)
func Stat(fsys FS, name string) (FileInfo, error)
func Sub(fsys FS, dir string) (FS, error)
func ValidPath(name string) bool
func WalkDir(fsys FS, root string, fn WalkDirFunc) error
type DirEntry interface { Info() (FileInfo, error); IsDir() bool; Name() string; Type() FileMode }
type FS interface { Open(name string) (File, error) }
type File interface { Close() error; Read([]byte) (int, error); Stat() (FileInfo, error) }
type FileInfo interface { IsDir() bool; ModTime() time.Time; Mode() FileMode; Name() string; Size() int64; Sys() any }
type FileMode uint32
func (FileMode) IsDir() bool
func (FileMode) IsRegular() bool
func (FileMode) Perm() FileMode
func (FileMode) String() string
func (FileMode) Type() FileMode
type GlobFS interface { FS; Glob(pattern string) ([]string, error) }
type PathError struct { Op string; Path string; Err error }
func (*PathError) Error() string
func (*PathError) Timeout() bool
func (*PathError) Unwrap() error
type ReadDirFS interface { FS; ReadDir(name string) ([]DirEntry, error) }
type ReadDirFile interface { File; ReadDir(n int) ([]DirEntry, error) }
type ReadFileFS interface { FS; ReadFile(name string) ([]byte, error) }
type ReadLinkFS interface { FS; Lstat(name string) (FileInfo, error); ReadLink(name string) (string, error) }
type StatFS interface { FS; Stat(name string) (FileInfo, error) }
type SubFS interface { FS; Sub(dir string) (FS, error) }
type WalkDirFunc func(path string, d DirEntry, err error) error
