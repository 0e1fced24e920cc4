// Interface of github.com/jmoiron/sqlx@v1.4.0, generated from its types. Signatures only.
package sqlx

import "context"
import "database/sql"
import "github.com/jmoiron/sqlx/reflectx"

const AT = 4
const DOLLAR = 2
const NAMED = 3
const QUESTION = 1
const UNKNOWN = 0
var NameMapper func(s string) string
func BindDriver(driverName string, bindType int)
func BindNamed(bindType int, query string, arg any) (string, []any, error)
func BindType(driverName string) int
func Connect(driverName string, dataSourceName string) (*DB, error)
func ConnectContext(ctx context.Context, driverName string, dataSourceName string) (*DB, error)
func Get(q Queryer, dest any, query string, args ...any) error
func GetContext(ctx context.Context, q QueryerContext, dest any, query string, args ...any) error
func In(query string, args ...any) (string, []any, error)
func LoadFile(e Execer, path string) (*sql.Result, error)
func LoadFileContext(ctx context.Context, e ExecerContext, path string) (*sql.Result, error)
func MapScan(r ColScanner, dest map[string]any) error
func MustConnect(driverName string, dataSourceName string) *DB
func MustExec(e Execer, query string, args ...any) sql.Result
func MustExecContext(ctx context.Context, e ExecerContext, query string, args ...any) sql.Result
func MustOpen(driverName string, dataSourceName string) *DB
func Named(query string, arg any) (string, []any, error)
func NamedExec(e Ext, query string, arg any) (sql.Result, error)
func NamedExecContext(ctx context.Context, e ExtContext, query string, arg any) (sql.Result, error)
func NamedQuery(e Ext, query string, arg any) (*Rows, error)
func NamedQueryContext(ctx context.Context, e ExtContext, query string, arg any) (*Rows, error)
func NewDb(db *sql.DB, driverName string) *DB
func Open(driverName string, dataSourceName string) (*DB, error)
func Preparex(p Preparer, query string) (*Stmt, error)
func PreparexContext(ctx context.Context, p PreparerContext, query string) (*Stmt, error)
func Rebind(bindType int, query string) string
func Select(q Queryer, dest any, query string, args ...any) error
func SelectContext(ctx context.Context, q QueryerContext, dest any, query string, args ...any) error
func SliceScan(r ColScanner) ([]any, error)
func StructScan(rows rowsi, dest any) error
type ColScanner interface { Columns() ([]string, error); Err() error; Scan(dest ...any) error }
type Conn struct { *sql.Conn; Mapper *reflectx.Mapper }
func (*Conn) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error)
func (*Conn) GetContext(ctx context.Context, dest any, query string, args ...any) error
func (*Conn) PreparexContext(ctx context.Context, query string) (*Stmt, error)
func (*Conn) QueryRowxContext(ctx context.Context, query string, args ...any) *Row
func (*Conn) QueryxContext(ctx context.Context, query string, args ...any) (*Rows, error)
func (*Conn) Rebind(query string) string
func (*Conn) SelectContext(ctx context.Context, dest any, query string, args ...any) error
type DB struct { *sql.DB; Mapper *reflectx.Mapper }
func (*DB) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error)
func (*DB) Beginx() (*Tx, error)
func (*DB) BindNamed(query string, arg any) (string, []any, error)
func (*DB) Connx(ctx context.Context) (*Conn, error)
func (*DB) DriverName() string
func (*DB) Get(dest any, query string, args ...any) error
func (*DB) GetContext(ctx context.Context, dest any, query string, args ...any) error
func (*DB) MapperFunc(mf func(string) string)
func (*DB) MustBegin() *Tx
func (*DB) MustBeginTx(ctx context.Context, opts *sql.TxOptions) *Tx
func (*DB) MustExec(query string, args ...any) sql.Result
func (*DB) MustExecContext(ctx context.Context, query string, args ...any) sql.Result
func (*DB) NamedExec(query string, arg any) (sql.Result, error)
func (*DB) NamedExecContext(ctx context.Context, query string, arg any) (sql.Result, error)
func (*DB) NamedQuery(query string, arg any) (*Rows, error)
func (*DB) NamedQueryContext(ctx context.Context, query string, arg any) (*Rows, error)
func (*DB) PrepareNamed(query string) (*NamedStmt, error)
func (*DB) PrepareNamedContext(ctx context.Context, query string) (*NamedStmt, error)
func (*DB) Preparex(query string) (*Stmt, error)
func (*DB) PreparexContext(ctx context.Context, query string) (*Stmt, error)
func (*DB) QueryRowx(query string, args ...any) *Row
func (*DB) QueryRowxContext(ctx context.Context, query string, args ...any) *Row
func (*DB) Queryx(query string, args ...any) (*Rows, error)
func (*DB) QueryxContext(ctx context.Context, query string, args ...any) (*Rows, error)
func (*DB) Rebind(query string) string
func (*DB) Select(dest any, query string, args ...any) error
func (*DB) SelectContext(ctx context.Context, dest any, query string, args ...any) error
func (*DB) Unsafe() *DB
type Execer interface { Exec(query string, args ...any) (sql.Result, error) }
type ExecerContext interface { ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) }
type Ext interface { binder; Queryer; Execer }
type ExtContext interface { binder; QueryerContext; ExecerContext }
type NamedStmt struct { Params []string; QueryString string; Stmt *Stmt }
func (*NamedStmt) Close() error
func (*NamedStmt) Exec(arg any) (sql.Result, error)
func (*NamedStmt) ExecContext(ctx context.Context, arg any) (sql.Result, error)
func (*NamedStmt) Get(dest any, arg any) error
func (*NamedStmt) GetContext(ctx context.Context, dest any, arg any) error
func (*NamedStmt) MustExec(arg any) sql.Result
func (*NamedStmt) MustExecContext(ctx context.Context, arg any) sql.Result
func (*NamedStmt) Query(arg any) (*sql.Rows, error)
func (*NamedStmt) QueryContext(ctx context.Context, arg any) (*sql.Rows, error)
func (*NamedStmt) QueryRow(arg any) *Row
func (*NamedStmt) QueryRowContext(ctx context.Context, arg any) *Row
func (*NamedStmt) QueryRowx(arg any) *Row
func (*NamedStmt) QueryRowxContext(ctx context.Context, arg any) *Row
func (*NamedStmt) Queryx(arg any) (*Rows, error)
func (*NamedStmt) QueryxContext(ctx context.Context, arg any) (*Rows, error)
func (*NamedStmt) Select(dest any, arg any) error
func (*NamedStmt) SelectContext(ctx context.Context, dest any, arg any) error
func (*NamedStmt) Unsafe() *NamedStmt
type Preparer interface { Prepare(query string) (*sql.Stmt, error) }
type PreparerContext interface { PrepareContext(ctx context.Context, query string) (*sql.Stmt, error) }
type Queryer interface { Query(query string, args ...any) (*sql.Rows, error); QueryRowx(query string, args ...any) *Row; Queryx(query string, args ...any) (*Rows, error) }
type QueryerContext interface { QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error); QueryRowxContext(ctx context.Context, query string, args ...any) *Row; QueryxContext(ctx context.Context, query string, args ...any) (*Rows, error) }
type Row struct { Mapper *reflectx.Mapper }
func (*Row) ColumnTypes() ([]*sql.ColumnType, error)
func (*Row) Columns() ([]string, error)
func (*Row) Err() error
func (*Row) MapScan(dest map[string]any) error
func (*Row) Scan(dest ...any) error
func (*Row) SliceScan() ([]any, error)
func (*Row) StructScan(dest any) error
type Rows struct { *sql.Rows; Mapper *reflectx.Mapper }
func (*Rows) MapScan(dest map[string]any) error
func (*Rows) SliceScan() ([]any, error)
func (*Rows) StructScan(dest any) error
type Stmt struct { *sql.Stmt; Mapper *reflectx.Mapper }
func (*Stmt) Get(dest any, args ...any) error
func (*Stmt) GetContext(ctx context.Context, dest any, args ...any) error
func (*Stmt) MustExec(args ...any) sql.Result
func (*Stmt) MustExecContext(ctx context.Context, args ...any) sql.Result
func (*Stmt) QueryRowx(args ...any) *Row
func (*Stmt) QueryRowxContext(ctx context.Context, args ...any) *Row
func (*Stmt) Queryx(args ...any) (*Rows, error)
func (*Stmt) QueryxContext(ctx context.Context, args ...any) (*Rows, error)
func (*Stmt) Select(dest any, args ...any) error
func (*Stmt) SelectContext(ctx context.Context, dest any, args ...any) error
func (*Stmt) Unsafe() *Stmt
type Tx struct { *sql.Tx; Mapper *reflectx.Mapper }
func (*Tx) BindNamed(query string, arg any) (string, []any, error)
func (*Tx) DriverName() string
func (*Tx) Get(dest any, query string, args ...any) error
func (*Tx) GetContext(ctx context.Context, dest any, query string, args ...any) error
func (*Tx) MustExec(query string, args ...any) sql.Result
func (*Tx) MustExecContext(ctx context.Context, query string, args ...any) sql.Result
func (*Tx) NamedExec(query string, arg any) (sql.Result, error)
func (*Tx) NamedExecContext(ctx context.Context, query string, arg any) (sql.Result, error)
func (*Tx) NamedQuery(query string, arg any) (*Rows, error)
func (*Tx) NamedStmt(stmt *NamedStmt) *NamedStmt
func (*Tx) NamedStmtContext(ctx context.Context, stmt *NamedStmt) *NamedStmt
func (*Tx) PrepareNamed(query string) (*NamedStmt, error)
func (*Tx) PrepareNamedContext(ctx context.Context, query string) (*NamedStmt, error)
func (*Tx) Preparex(query string) (*Stmt, error)
func (*Tx) PreparexContext(ctx context.Context, query string) (*Stmt, error)
func (*Tx) QueryRowx(query string, args ...any) *Row
func (*Tx) QueryRowxContext(ctx context.Context, query string, args ...any) *Row
func (*Tx) Queryx(query string, args ...any) (*Rows, error)
func (*Tx) QueryxContext(ctx context.Context, query string, args ...any) (*Rows, error)
func (*Tx) Rebind(query string) string
func (*Tx) Select(dest any, query string, args ...any) error
func (*Tx) SelectContext(ctx context.Context, dest any, query string, args ...any) error
func (*Tx) Stmtx(stmt any) *Stmt
func (*Tx) StmtxContext(ctx context.Context, stmt any) *Stmt
func (*Tx) Unsafe() *Tx
type binder interface { BindNamed(string, any) (string, []any, error); DriverName() string; Rebind(string) string }
type rowsi interface { Close() error; Columns() ([]string, error); Err() error; Next() bool; Scan(...any) error }
