// Interface of github.com/jackc/pgx/v4@v4.18.3, generated from its types. Signatures only.
package pgx

import "context"
import "github.com/jackc/pgconn"
import "github.com/jackc/pgconn/stmtcache"
import pgproto3 "github.com/jackc/pgproto3/v2"
import "github.com/jackc/pgtype"

const BinaryFormatCode = 1
const Deferrable TxDeferrableMode = "deferrable"
const LargeObjectModeRead LargeObjectMode = 262144
const LargeObjectModeWrite LargeObjectMode = 131072
const LogLevelDebug = 5
const LogLevelError = 2
const LogLevelInfo = 4
const LogLevelNone = 1
const LogLevelTrace = 6
const LogLevelWarn = 3
const NotDeferrable TxDeferrableMode = "not deferrable"
const ReadCommitted TxIsoLevel = "read committed"
const ReadOnly TxAccessMode = "read only"
const ReadUncommitted TxIsoLevel = "read uncommitted"
const ReadWrite TxAccessMode = "read write"
const RepeatableRead TxIsoLevel = "repeatable read"
const Serializable TxIsoLevel = "serializable"
const TextFormatCode = 0
var ErrInvalidLogLevel error
var ErrNoRows error
var ErrTxClosed error
var ErrTxCommitRollback error
func Connect(ctx context.Context, connString string) (*Conn, error)
func ConnectConfig(ctx context.Context, connConfig *ConnConfig) (*Conn, error)
func CopyFromRows(rows [][]any) CopyFromSource
func CopyFromSlice(length int, next func(int) ([]any, error)) CopyFromSource
func LogLevelFromString(s string) (LogLevel, error)
func ParseConfig(connString string) (*ConnConfig, error)
func ScanRow(connInfo *pgtype.ConnInfo, fieldDescriptions []pgproto3.FieldDescription, values [][]byte, dest ...any) error
type Batch struct{}
func (*Batch) Len() int
func (*Batch) Queue(query string, arguments ...any)
type BatchResults interface { Close() error; Exec() (pgconn.CommandTag, error); Query() (Rows, error); QueryFunc(scans []any, f func(QueryFuncRow) error) (pgconn.CommandTag, error); QueryRow() Row }
type BuildStatementCacheFunc func(conn *pgconn.PgConn) stmtcache.Cache
type Conn struct{}
func (*Conn) Begin(ctx context.Context) (Tx, error)
func (*Conn) BeginFunc(ctx context.Context, f func(Tx) error) (err error)
func (*Conn) BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error)
func (*Conn) BeginTxFunc(ctx context.Context, txOptions TxOptions, f func(Tx) error) (err error)
func (*Conn) Close(ctx context.Context) error
func (*Conn) Config() *ConnConfig
func (*Conn) ConnInfo() *pgtype.ConnInfo
func (*Conn) CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error)
func (*Conn) Deallocate(ctx context.Context, name string) error
func (*Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error)
func (*Conn) IsClosed() bool
func (*Conn) PgConn() *pgconn.PgConn
func (*Conn) Ping(ctx context.Context) error
func (*Conn) Prepare(ctx context.Context, name string, sql string) (sd *pgconn.StatementDescription, err error)
func (*Conn) Query(ctx context.Context, sql string, args ...any) (Rows, error)
func (*Conn) QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(QueryFuncRow) error) (pgconn.CommandTag, error)
func (*Conn) QueryRow(ctx context.Context, sql string, args ...any) Row
func (*Conn) SendBatch(ctx context.Context, b *Batch) BatchResults
func (*Conn) StatementCache() stmtcache.Cache
func (*Conn) WaitForNotification(ctx context.Context) (*pgconn.Notification, error)
type ConnConfig struct { pgconn.Config; Logger Logger; LogLevel LogLevel; BuildStatementCache BuildStatementCacheFunc; PreferSimpleProtocol bool }
func (*ConnConfig) ConnString() string
func (*ConnConfig) Copy() *ConnConfig
type CopyFromSource interface { Err() error; Next() bool; Values() ([]any, error) }
type Identifier []string
func (Identifier) Sanitize() string
type LargeObject struct{}
func (*LargeObject) Close() error
func (*LargeObject) Read(p []byte) (int, error)
func (*LargeObject) Seek(offset int64, whence int) (n int64, err error)
func (*LargeObject) Tell() (n int64, err error)
func (*LargeObject) Truncate(size int64) (err error)
func (*LargeObject) Write(p []byte) (int, error)
type LargeObjectMode int32
type LargeObjects struct{}
func (*LargeObjects) Create(ctx context.Context, oid uint32) (uint32, error)
func (*LargeObjects) Open(ctx context.Context, oid uint32, mode LargeObjectMode) (*LargeObject, error)
func (*LargeObjects) Unlink(ctx context.Context, oid uint32) error
type LogLevel int
func (LogLevel) String() string
type Logger interface { Log(ctx context.Context, level LogLevel, msg string, data map[string]any) }
type LoggerFunc func(ctx context.Context, level LogLevel, msg string, data map[string]any)
func (LoggerFunc) Log(ctx context.Context, level LogLevel, msg string, data map[string]any)
type QueryFuncRow interface { FieldDescriptions() []pgproto3.FieldDescription; RawValues() [][]byte }
type QueryResultFormats []int16
type QueryResultFormatsByOID map[uint32]int16
type QuerySimpleProtocol bool
type Row interface { Scan(dest ...any) error }
type Rows interface { Close(); CommandTag() pgconn.CommandTag; Err() error; FieldDescriptions() []pgproto3.FieldDescription; Next() bool; RawValues() [][]byte; Scan(dest ...any) error; Values() ([]any, error) }
type ScanArgError struct { ColumnIndex int; Err error }
func (ScanArgError) Error() string
func (ScanArgError) Unwrap() error
type SerializationError string
func (SerializationError) Error() string
type Tx interface { Begin(ctx context.Context) (Tx, error); BeginFunc(ctx context.Context, f func(Tx) error) (err error); Commit(ctx context.Context) error; Conn() *Conn; CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error); Exec(ctx context.Context, sql string, arguments ...any) (commandTag pgconn.CommandTag, err error); LargeObjects() LargeObjects; Prepare(ctx context.Context, name string, sql string) (*pgconn.StatementDescription, error); Query(ctx context.Context, sql string, args ...any) (Rows, error); QueryFunc(ctx context.Context, sql string, args []any, scans []any, f func(QueryFuncRow) error) (pgconn.CommandTag, error); QueryRow(ctx context.Context, sql string, args ...any) Row; Rollback(ctx context.Context) error; SendBatch(ctx context.Context, b *Batch) BatchResults }
type TxAccessMode string
type TxDeferrableMode string
type TxIsoLevel string
type TxOptions struct { IsoLevel TxIsoLevel; AccessMode TxAccessMode; DeferrableMode TxDeferrableMode }
