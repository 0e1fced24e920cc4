// Interface of k8s.io/apimachinery/pkg/watch@v0.31.14, generated from its types. Signatures only.
package watch

import "k8s.io/apimachinery/pkg/runtime"
import "sync"

const Added EventType = "ADDED"
const Bookmark EventType = "BOOKMARK"
const Deleted EventType = "DELETED"
const DropIfChannelFull FullChannelBehavior = 1
const Error EventType = "ERROR"
const Modified EventType = "MODIFIED"
const WaitIfChannelFull FullChannelBehavior = 0
var DefaultChanSize int32
func Filter(w Interface, f FilterFunc) Interface
func NewBroadcaster(queueLength int, fullChannelBehavior FullChannelBehavior) *Broadcaster
func NewEmptyWatch() Interface
func NewFake() *FakeWatcher
func NewFakeWithChanSize(size int, blocking bool) *FakeWatcher
func NewLongQueueBroadcaster(queueLength int, fullChannelBehavior FullChannelBehavior) *Broadcaster
func NewProxyWatcher(ch chan Event) *ProxyWatcher
func NewRaceFreeFake() *RaceFreeFakeWatcher
func NewRecorder(w Interface) *Recorder
func NewStreamWatcher(d Decoder, r Reporter) *StreamWatcher
type Broadcaster struct{}
func (*Broadcaster) Action(action EventType, obj runtime.Object) error
func (*Broadcaster) ActionOrDrop(action EventType, obj runtime.Object) (bool, error)
func (*Broadcaster) Shutdown()
func (*Broadcaster) Watch() (Interface, error)
func (*Broadcaster) WatchWithPrefix(queuedEvents []Event) (Interface, error)
type Decoder interface { Close(); Decode() (action EventType, object runtime.Object, err error) }
type Event struct { Type EventType; Object runtime.Object }
func (*Event) DeepCopy() *Event
func (*Event) DeepCopyInto(out *Event)
type EventType string
type FakeWatcher struct { sync.Mutex }
func (*FakeWatcher) Action(action EventType, obj runtime.Object)
func (*FakeWatcher) Add(obj runtime.Object)
func (*FakeWatcher) Delete(lastValue runtime.Object)
func (*FakeWatcher) Error(errValue runtime.Object)
func (*FakeWatcher) IsStopped() bool
func (*FakeWatcher) Modify(obj runtime.Object)
func (*FakeWatcher) Reset()
func (*FakeWatcher) ResultChan() <-chan Event
func (*FakeWatcher) Stop()
type FilterFunc func(in Event) (out Event, keep bool)
type FullChannelBehavior int
type Interface interface { ResultChan() <-chan Event; Stop() }
type MockWatcher struct { StopFunc func(); ResultChanFunc func() <-chan Event }
func (MockWatcher) ResultChan() <-chan Event
func (MockWatcher) Stop()
type ProxyWatcher struct{}
func (*ProxyWatcher) ResultChan() <-chan Event
func (*ProxyWatcher) Stop()
func (*ProxyWatcher) StopChan() <-chan struct{}
func (*ProxyWatcher) Stopping() bool
type RaceFreeFakeWatcher struct { Stopped bool; sync.Mutex }
func (*RaceFreeFakeWatcher) Action(action EventType, obj runtime.Object)
func (*RaceFreeFakeWatcher) Add(obj runtime.Object)
func (*RaceFreeFakeWatcher) Delete(lastValue runtime.Object)
func (*RaceFreeFakeWatcher) Error(errValue runtime.Object)
func (*RaceFreeFakeWatcher) IsStopped() bool
func (*RaceFreeFakeWatcher) Modify(obj runtime.Object)
func (*RaceFreeFakeWatcher) Reset()
func (*RaceFreeFakeWatcher) ResultChan() <-chan Event
func (*RaceFreeFakeWatcher) Stop()
type Recorder struct { Interface }
func (*Recorder) Events() []Event
type Reporter interface { AsObject(err error) runtime.Object }
type StreamWatcher struct { sync.Mutex }
func (*StreamWatcher) ResultChan() <-chan Event
func (*StreamWatcher) Stop()
