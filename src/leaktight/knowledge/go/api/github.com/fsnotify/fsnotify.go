// Interface of github.com/fsnotify/fsnotify@v1.10.1, generated from its types. Signatures only.
package fsnotify

const Chmod Op = 16
const Create Op = 1
const Remove Op = 4
const Rename Op = 8
const Write Op = 2
var ErrClosed error
var ErrEventOverflow error
var ErrNonExistentWatch error
func NewBufferedWatcher(sz uint) (*Watcher, error)
func NewWatcher() (*Watcher, error)
func WithBufferSize(bytes int) addOpt
type Event struct { Name string; Op Op }
func (Event) Has(op Op) bool
func (Event) String() string
type Op uint32
func (Op) Has(h Op) bool
func (Op) String() string
type Watcher struct { Events chan Event; Errors chan error }
func (*Watcher) Add(path string) error
func (*Watcher) AddWith(path string, opts ...addOpt) error
func (*Watcher) Close() error
func (*Watcher) Remove(path string) error
func (*Watcher) WatchList() []string
type addOpt func(opt *withOpts)
type withOpts struct{}
