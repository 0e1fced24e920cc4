// Interface of go.etcd.io/etcd/client/v3@v3.7.3, generated from its types. Signatures only.
package clientv3

import "context"
import "crypto/tls"
import "go.etcd.io/etcd/api/v3/authpb"
import "go.etcd.io/etcd/api/v3/etcdserverpb"
import "go.etcd.io/etcd/api/v3/mvccpb"
import "go.uber.org/zap"
import "go.uber.org/zap/zapcore"
import "google.golang.org/grpc"
import "google.golang.org/grpc/grpclog"
import "io"
import "time"

const AutoWatchID = 0
const CompareCreated CompareTarget = 1
const CompareModified CompareTarget = 2
const CompareValue CompareTarget = 3
const CompareVersion CompareTarget = 0
const DowngradeCancel DowngradeAction = 2
const DowngradeEnable DowngradeAction = 1
const DowngradeValidate DowngradeAction = 0
const EventTypeDelete mvccpb.Event_EventType = 1
const EventTypePut mvccpb.Event_EventType = 0
const InvalidWatchID = -1
const MaxLeaseTTL = 9000000000
const NoLease LeaseID = 0
const PermRead authpb.Permission_Type = 0
const PermReadWrite authpb.Permission_Type = 2
const PermWrite authpb.Permission_Type = 1
const SortAscend SortOrder = 1
const SortByCreateRevision SortTarget = 2
const SortByKey SortTarget = 0
const SortByModRevision SortTarget = 3
const SortByValue SortTarget = 4
const SortByVersion SortTarget = 1
const SortDescend SortOrder = 2
const SortNone SortOrder = 0
var ErrMutuallyExclusiveCfg error
var ErrNoAvailableEndpoints error
var ErrOldCluster error
var LeaseResponseChSize int
func ClientLogLevel() zapcore.Level
func Compare(cmp Cmp, result string, v any) Cmp
func ContextError(ctx context.Context, err error) error
func CreateRevision(key string) Cmp
func FromCompare(c *etcdserverpb.Compare) Cmp
func GetPrefixRangeEnd(prefix string) string
func GetStreamToGetResponse(stream GetStreamChan) (*GetResponse, error)
func IsConnCanceled(err error) bool
func IsOptsWithFromKey(opts []OpOption) bool
func IsOptsWithPrefix(opts []OpOption) bool
func LeaseValue(key string) Cmp
func ModRevision(key string) Cmp
func New(cfg Config) (*Client, error)
func NewAuth(c *Client) Auth
func NewAuthFromAuthClient(remote etcdserverpb.AuthClient, c *Client) Auth
func NewClientConfig(confSpec *ConfigSpec, lg *zap.Logger) (*Config, error)
func NewCluster(c *Client) Cluster
func NewClusterFromClusterClient(remote etcdserverpb.ClusterClient, c *Client) Cluster
func NewCtxClient(ctx context.Context, opts ...Option) *Client
func NewFromURL(url string) (*Client, error)
func NewFromURLs(urls []string) (*Client, error)
func NewKV(c *Client) KV
func NewKVFromKVClient(remote etcdserverpb.KVClient, c *Client) KV
func NewLease(c *Client) Lease
func NewLeaseFromLeaseClient(remote etcdserverpb.LeaseClient, c *Client, keepAliveTimeout time.Duration) Lease
func NewMaintenance(c *Client) Maintenance
func NewMaintenanceFromMaintenanceClient(remote etcdserverpb.MaintenanceClient, c *Client) Maintenance
func NewOp() *Op
func NewWatchFromWatchClient(wc etcdserverpb.WatchClient, c *Client) Watcher
func NewWatcher(c *Client) Watcher
func OpCompact(rev int64, opts ...CompactOption) CompactOp
func OpDelete(key string, opts ...OpOption) Op
func OpGet(key string, opts ...OpOption) Op
func OpPut(key string, val string, opts ...OpOption) Op
func OpTxn(cmps []Cmp, thenOps []Op, elseOps []Op) Op
func OpWatch(key string, opts ...OpOption) Op
func RetryAuthClient(c *Client) etcdserverpb.AuthClient
func RetryClusterClient(c *Client) etcdserverpb.ClusterClient
func RetryKVClient(c *Client) etcdserverpb.KVClient
func RetryLeaseClient(c *Client) etcdserverpb.LeaseClient
func RetryMaintenanceClient(c *Client, conn *grpc.ClientConn) etcdserverpb.MaintenanceClient
func SetLogger(l grpclog.LoggerV2)
func StrToPermissionType(s string) (PermissionType, error)
func Value(key string) Cmp
func Version(key string) Cmp
func WithAttachedKeys() LeaseOption
func WithCompactPhysical() CompactOption
func WithCountOnly() OpOption
func WithCreatedNotify() OpOption
func WithFilterDelete() OpOption
func WithFilterPut() OpOption
func WithFirstCreate() []OpOption
func WithFirstKey() []OpOption
func WithFirstRev() []OpOption
func WithFragment() OpOption
func WithFromKey() OpOption
func WithIgnoreLease() OpOption
func WithIgnoreValue() OpOption
func WithKeysOnly() OpOption
func WithLastCreate() []OpOption
func WithLastKey() []OpOption
func WithLastRev() []OpOption
func WithLease(leaseID LeaseID) OpOption
func WithLimit(n int64) OpOption
func WithMaxCreateRev(rev int64) OpOption
func WithMaxModRev(rev int64) OpOption
func WithMinCreateRev(rev int64) OpOption
func WithMinModRev(rev int64) OpOption
func WithPrefix() OpOption
func WithPrevKV() OpOption
func WithProgressNotify() OpOption
func WithRange(endKey string) OpOption
func WithRequireLeader(ctx context.Context) context.Context
func WithRev(rev int64) OpOption
func WithSerializable() OpOption
func WithSort(target SortTarget, order SortOrder) OpOption
func WithWatchBufLog() OpOption
func WithZapLogger(lg *zap.Logger) Option
type AlarmMember struct { MemberID uint64; Alarm etcdserverpb.AlarmType }
type AlarmResponse struct { Header *etcdserverpb.ResponseHeader; Alarms []*etcdserverpb.AlarmMember }
type Auth interface { AuthDisable(ctx context.Context) (*AuthDisableResponse, error); AuthEnable(ctx context.Context) (*AuthEnableResponse, error); AuthStatus(ctx context.Context) (*AuthStatusResponse, error); Authenticate(ctx context.Context, name string, password string) (*AuthenticateResponse, error); RoleAdd(ctx context.Context, name string) (*AuthRoleAddResponse, error); RoleDelete(ctx context.Context, role string) (*AuthRoleDeleteResponse, error); RoleGet(ctx context.Context, role string) (*AuthRoleGetResponse, error); RoleGrantPermission(ctx context.Context, name string, key string, rangeEnd string, permType PermissionType) (*AuthRoleGrantPermissionResponse, error); RoleList(ctx context.Context) (*AuthRoleListResponse, error); RoleRevokePermission(ctx context.Context, role string, key string, rangeEnd string) (*AuthRoleRevokePermissionResponse, error); UserAdd(ctx context.Context, name string, password string) (*AuthUserAddResponse, error); UserAddWithOptions(ctx context.Context, name string, password string, opt *UserAddOptions) (*AuthUserAddResponse, error); UserChangePassword(ctx context.Context, name string, password string) (*AuthUserChangePasswordResponse, error); UserDelete(ctx context.Context, name string) (*AuthUserDeleteResponse, error); UserGet(ctx context.Context, name string) (*AuthUserGetResponse, error); UserGrantRole(ctx context.Context, user string, role string) (*AuthUserGrantRoleResponse, error); UserList(ctx context.Context) (*AuthUserListResponse, error); UserRevokeRole(ctx context.Context, name string, role string) (*AuthUserRevokeRoleResponse, error) }
type AuthConfig struct { Username string; Password string; Token string }
func (AuthConfig) Empty() bool
type AuthDisableResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthEnableResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthRoleAddResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthRoleDeleteResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthRoleGetResponse struct { Header *etcdserverpb.ResponseHeader; Perm []*authpb.Permission }
type AuthRoleGrantPermissionResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthRoleListResponse struct { Header *etcdserverpb.ResponseHeader; Roles []string }
type AuthRoleRevokePermissionResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthStatusResponse struct { Header *etcdserverpb.ResponseHeader; Enabled bool; AuthRevision uint64 }
type AuthUserAddResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthUserChangePasswordResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthUserDeleteResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthUserGetResponse struct { Header *etcdserverpb.ResponseHeader; Roles []string }
type AuthUserGrantRoleResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthUserListResponse struct { Header *etcdserverpb.ResponseHeader; Users []string }
type AuthUserRevokeRoleResponse struct { Header *etcdserverpb.ResponseHeader }
type AuthenticateResponse struct { Header *etcdserverpb.ResponseHeader; Token string }
type Client struct { Cluster; KV; Lease; Watcher; Auth; Maintenance; Username string; Password string; Token string }
func (*Client) ActiveConnection() *grpc.ClientConn
func (*Client) Close() error
func (*Client) Ctx() context.Context
func (*Client) Dial(ep string) (*grpc.ClientConn, error)
func (*Client) Endpoints() []string
func (*Client) GetLogger() *zap.Logger
func (*Client) SetEndpoints(eps ...string)
func (*Client) Sync(ctx context.Context) error
func (*Client) WithLogger(lg *zap.Logger) *Client
type Cluster interface { MemberAdd(ctx context.Context, peerAddrs []string) (*MemberAddResponse, error); MemberAddAsLearner(ctx context.Context, peerAddrs []string) (*MemberAddResponse, error); MemberList(ctx context.Context, opts ...OpOption) (*MemberListResponse, error); MemberPromote(ctx context.Context, id uint64) (*MemberPromoteResponse, error); MemberRemove(ctx context.Context, id uint64) (*MemberRemoveResponse, error); MemberUpdate(ctx context.Context, id uint64, peerAddrs []string) (*MemberUpdateResponse, error) }
type Cmp struct{}
func (*Cmp) Clone() Cmp
func (*Cmp) GetCompare() *etcdserverpb.Compare
func (*Cmp) KeyBytes() []byte
func (*Cmp) ValueBytes() []byte
func (*Cmp) WithKeyBytes(key []byte)
func (*Cmp) WithValueBytes(v []byte)
func (Cmp) WithPrefix() Cmp
func (Cmp) WithRange(end string) Cmp
type CompactOp struct{}
type CompactOption func(*CompactOp)
type CompactResponse struct { Header *etcdserverpb.ResponseHeader }
type CompareResult int
type CompareTarget int
type Config struct { Endpoints []string; AutoSyncInterval time.Duration; DialTimeout time.Duration; DialKeepAliveTime time.Duration; DialKeepAliveTimeout time.Duration; MaxCallSendMsgSize int; MaxCallRecvMsgSize int; TLS *tls.Config; Username string; Password string; Token string; RejectOldCluster bool; DialOptions []grpc.DialOption; Context context.Context; Logger *zap.Logger; LogConfig *zap.Config; PermitWithoutStream bool; MaxUnaryRetries uint; BackoffWaitBetween time.Duration; BackoffJitterFraction float64 }
type ConfigSpec struct { Endpoints []string; RequestTimeout time.Duration; DialTimeout time.Duration; KeepAliveTime time.Duration; KeepAliveTimeout time.Duration; MaxCallSendMsgSize int; MaxCallRecvMsgSize int; Secure *SecureConfig; Auth *AuthConfig }
func (*ConfigSpec) Clone() *ConfigSpec
type DefragmentResponse struct { Header *etcdserverpb.ResponseHeader }
type DeleteResponse struct { Header *etcdserverpb.ResponseHeader; Deleted int64; PrevKvs []*mvccpb.KeyValue }
func (*DeleteResponse) OpResponse() OpResponse
type DowngradeAction int32
type DowngradeResponse struct { Header *etcdserverpb.ResponseHeader; Version string }
type ErrKeepAliveHalted struct { Reason error }
func (ErrKeepAliveHalted) Error() string
type Event = mvccpb.Event
type GetResponse struct { Header *etcdserverpb.ResponseHeader; Kvs []*mvccpb.KeyValue; More bool; Count int64 }
func (*GetResponse) OpResponse() OpResponse
type GetStreamChan <-chan RangeStreamResponse
type HashKVResponse struct { Header *etcdserverpb.ResponseHeader; Hash uint32; CompactRevision int64; HashRevision int64 }
type KV interface { Compact(ctx context.Context, rev int64, opts ...CompactOption) (*CompactResponse, error); Delete(ctx context.Context, key string, opts ...OpOption) (*DeleteResponse, error); Do(ctx context.Context, op Op) (OpResponse, error); Get(ctx context.Context, key string, opts ...OpOption) (*GetResponse, error); GetStream(ctx context.Context, key string, opts ...OpOption) (GetStreamChan, error); Put(ctx context.Context, key string, val string, opts ...OpOption) (*PutResponse, error); Txn(ctx context.Context) Txn }
type Lease interface { Close() error; Grant(ctx context.Context, ttl int64) (*LeaseGrantResponse, error); KeepAlive(ctx context.Context, id LeaseID) (<-chan *LeaseKeepAliveResponse, error); KeepAliveOnce(ctx context.Context, id LeaseID) (*LeaseKeepAliveResponse, error); Leases(ctx context.Context) (*LeaseLeasesResponse, error); Revoke(ctx context.Context, id LeaseID) (*LeaseRevokeResponse, error); TimeToLive(ctx context.Context, id LeaseID, opts ...LeaseOption) (*LeaseTimeToLiveResponse, error) }
type LeaseGrantResponse struct { *etcdserverpb.ResponseHeader; ID LeaseID; TTL int64; Error string }
type LeaseID int64
type LeaseKeepAliveResponse struct { *etcdserverpb.ResponseHeader; ID LeaseID; TTL int64 }
type LeaseLeasesResponse struct { *etcdserverpb.ResponseHeader; Leases []LeaseStatus }
type LeaseOp struct{}
type LeaseOption func(*LeaseOp)
type LeaseRevokeResponse struct { Header *etcdserverpb.ResponseHeader }
type LeaseStatus struct { ID LeaseID }
type LeaseTimeToLiveResponse struct { *etcdserverpb.ResponseHeader; ID LeaseID; TTL int64; GrantedTTL int64; Keys [][]byte }
type Maintenance interface { AlarmDisarm(ctx context.Context, m *AlarmMember) (*AlarmResponse, error); AlarmList(ctx context.Context) (*AlarmResponse, error); Defragment(ctx context.Context, endpoint string) (*DefragmentResponse, error); Downgrade(ctx context.Context, action DowngradeAction, version string) (*DowngradeResponse, error); HashKV(ctx context.Context, endpoint string, rev int64) (*HashKVResponse, error); MoveLeader(ctx context.Context, transfereeID uint64) (*MoveLeaderResponse, error); Snapshot(ctx context.Context) (io.ReadCloser, error); SnapshotWithVersion(ctx context.Context) (*SnapshotResponse, error); Status(ctx context.Context, endpoint string) (*StatusResponse, error) }
type Member struct { ID uint64; Name string; PeerURLs []string; ClientURLs []string; IsLearner bool }
type MemberAddResponse struct { Header *etcdserverpb.ResponseHeader; Member *etcdserverpb.Member; Members []*etcdserverpb.Member }
type MemberListResponse struct { Header *etcdserverpb.ResponseHeader; Members []*etcdserverpb.Member }
type MemberPromoteResponse struct { Header *etcdserverpb.ResponseHeader; Members []*etcdserverpb.Member }
type MemberRemoveResponse struct { Header *etcdserverpb.ResponseHeader; Members []*etcdserverpb.Member }
type MemberUpdateResponse struct { Header *etcdserverpb.ResponseHeader; Members []*etcdserverpb.Member }
type MoveLeaderResponse struct { Header *etcdserverpb.ResponseHeader }
type Op struct{}
func (*Op) WithKeyBytes(key []byte)
func (*Op) WithRangeBytes(end []byte)
func (*Op) WithValueBytes(v []byte)
func (Op) IsCountOnly() bool
func (Op) IsCreatedNotify() bool
func (Op) IsDelete() bool
func (Op) IsFilterDelete() bool
func (Op) IsFilterPut() bool
func (Op) IsFragment() bool
func (Op) IsGet() bool
func (Op) IsKeysOnly() bool
func (Op) IsOptsWithFromKey() bool
func (Op) IsOptsWithPrefix() bool
func (Op) IsPrevKV() bool
func (Op) IsProgressNotify() bool
func (Op) IsPut() bool
func (Op) IsSerializable() bool
func (Op) IsSortOptionValid() bool
func (Op) IsSortSet() bool
func (Op) IsTxn() bool
func (Op) KeyBytes() []byte
func (Op) Limit() int64
func (Op) MaxCreateRev() int64
func (Op) MaxModRev() int64
func (Op) MinCreateRev() int64
func (Op) MinModRev() int64
func (Op) RangeBytes() []byte
func (Op) Rev() int64
func (Op) Txn() ([]Cmp, []Op, []Op)
func (Op) ValueBytes() []byte
type OpOption func(*Op)
type OpResponse struct{}
func (OpResponse) Del() *DeleteResponse
func (OpResponse) Get() *GetResponse
func (OpResponse) Put() *PutResponse
func (OpResponse) Txn() *TxnResponse
type Option func(*Client)
type Permission struct { PermType authpb.Permission_Type; Key []byte; RangeEnd []byte }
type PermissionType int32
type PutResponse struct { Header *etcdserverpb.ResponseHeader; PrevKv *mvccpb.KeyValue }
func (*PutResponse) OpResponse() OpResponse
type RangeStreamResponse struct { *etcdserverpb.RangeResponse }
func (*RangeStreamResponse) Err() error
type SecureConfig struct { Cert string; Key string; Cacert string; ServerName string; InsecureTransport bool; InsecureSkipVerify bool }
type SnapshotResponse struct { Header *etcdserverpb.ResponseHeader; Snapshot io.ReadCloser; Version string }
type SortOption struct { Target SortTarget; Order SortOrder }
type SortOrder int
type SortTarget int
type StatusResponse struct { Header *etcdserverpb.ResponseHeader; Version string; DbSize int64; Leader uint64; RaftIndex uint64; RaftTerm uint64; RaftAppliedIndex uint64; Errors []string; DbSizeInUse int64; IsLearner bool; StorageVersion string; DbSizeQuota int64; DowngradeInfo *etcdserverpb.DowngradeInfo }
type Txn interface { Commit() (*TxnResponse, error); Else(ops ...Op) Txn; If(cs ...Cmp) Txn; Then(ops ...Op) Txn }
type TxnResponse struct { Header *etcdserverpb.ResponseHeader; Succeeded bool; Responses []*etcdserverpb.ResponseOp }
func (*TxnResponse) OpResponse() OpResponse
type UserAddOptions struct { NoPassword bool }
type WatchChan <-chan WatchResponse
type WatchResponse struct { Header *etcdserverpb.ResponseHeader; Events []*Event; CompactRevision int64; Canceled bool; Created bool; CancelReason string }
func (*WatchResponse) Err() error
func (*WatchResponse) IsProgressNotify() bool
type Watcher interface { Close() error; RequestProgress(ctx context.Context) error; Watch(ctx context.Context, key string, opts ...OpOption) WatchChan }
