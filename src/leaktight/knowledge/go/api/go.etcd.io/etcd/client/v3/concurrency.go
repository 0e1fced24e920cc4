// Interface of go.etcd.io/etcd/client/v3/concurrency@v3.7.3, generated from its types. Signatures only.
package concurrency

import "context"
import "go.etcd.io/etcd/api/v3/etcdserverpb"
import clientv3 "go.etcd.io/etcd/client/v3"
import "go.uber.org/zap"
import "sync"

const ReadCommitted Isolation = 3
const RepeatableReads Isolation = 2
const Serializable Isolation = 1
const SerializableSnapshot Isolation = 0
var ErrElectionNoLeader error
var ErrElectionNotLeader error
var ErrLockReleased error
var ErrLocked error
var ErrSessionExpired error
func NewElection(s *Session, pfx string) *Election
func NewLocker(s *Session, pfx string) sync.Locker
func NewMutex(s *Session, pfx string) *Mutex
func NewSTM(c *clientv3.Client, apply func(STM) error, so ...STMOption) (*clientv3.TxnResponse, error)
func NewSTMReadCommitted(ctx context.Context, c *clientv3.Client, apply func(STM) error) (*clientv3.TxnResponse, error)
func NewSTMRepeatable(ctx context.Context, c *clientv3.Client, apply func(STM) error) (*clientv3.TxnResponse, error)
func NewSTMSerializable(ctx context.Context, c *clientv3.Client, apply func(STM) error) (*clientv3.TxnResponse, error)
func NewSession(client *clientv3.Client, opts ...SessionOption) (*Session, error)
func ResumeElection(s *Session, pfx string, leaderKey string, leaderRev int64) *Election
func WithAbortContext(ctx context.Context) STMOption
func WithContext(ctx context.Context) SessionOption
func WithIsolation(lvl Isolation) STMOption
func WithLease(leaseID clientv3.LeaseID) SessionOption
func WithPrefetch(keys ...string) STMOption
func WithTTL(ttl int) SessionOption
type Election struct{}
func (*Election) Campaign(ctx context.Context, val string) error
func (*Election) Header() *etcdserverpb.ResponseHeader
func (*Election) Key() string
func (*Election) Leader(ctx context.Context) (*clientv3.GetResponse, error)
func (*Election) Observe(ctx context.Context) <-chan *clientv3.GetResponse
func (*Election) Proclaim(ctx context.Context, val string) error
func (*Election) Resign(ctx context.Context) (err error)
func (*Election) Rev() int64
type Isolation int
type Mutex struct{}
func (*Mutex) Header() *etcdserverpb.ResponseHeader
func (*Mutex) IsOwner() clientv3.Cmp
func (*Mutex) Key() string
func (*Mutex) Lock(ctx context.Context) error
func (*Mutex) TryLock(ctx context.Context) error
func (*Mutex) Unlock(ctx context.Context) error
type STM interface { Del(key string); Get(key ...string) string; Put(key string, val string, opts ...clientv3.OpOption); Rev(key string) int64; commit(); reset() }
type STMOption func(*stmOptions)
type Session struct{}
func (*Session) Client() *clientv3.Client
func (*Session) Close() error
func (*Session) Ctx() context.Context
func (*Session) Done() <-chan struct{}
func (*Session) Lease() clientv3.LeaseID
func (*Session) Orphan()
type SessionOption func(*sessionOptions, *zap.Logger)
type sessionOptions struct{}
type stmOptions struct{}
