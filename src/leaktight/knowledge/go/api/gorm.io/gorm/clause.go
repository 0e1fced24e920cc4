// Interface of gorm.io/gorm/clause@v1.31.2, generated from its types. Signatures only.
package clause

const AndWithSpace = " AND "
const Associations string = "~~~as~~~"
const CrossJoin JoinType = "CROSS"
const CurrentTable string = "~~~ct~~~"
const InnerJoin JoinType = "INNER"
const LeftJoin JoinType = "LEFT"
const LockingOptionsNoWait = "NOWAIT"
const LockingOptionsSkipLocked = "SKIP LOCKED"
const LockingStrengthShare = "SHARE"
const LockingStrengthUpdate = "UPDATE"
const OpCreate AssociationOpType = 3
const OpDelete AssociationOpType = 1
const OpUnlink AssociationOpType = 0
const OpUpdate AssociationOpType = 2
const OrWithSpace = " OR "
const PrimaryKey string = "~~~py~~~"
const RightJoin JoinType = "RIGHT"
var PrimaryColumn Column
func And(exprs ...Expression) Expression
func AssignmentColumns(values []string) Set
func Assignments(values map[string]any) Set
func Has(name string) JoinTarget
func JoinTable(names ...string) Table
func Not(exprs ...Expression) Expression
func Or(exprs ...Expression) Expression
type AndConditions struct { Exprs []Expression }
func (AndConditions) Build(builder Builder)
type Assigner interface { Assignments() []Assignment }
type Assignment struct { Column Column; Value any }
func (Assignment) Assignments() []Assignment
type Association struct { Association string; Type AssociationOpType; Conditions []Expression; Set []Assignment; Values []any }
func (Association) Assignments() []Assignment
func (Association) AssociationAssignments() []Association
type AssociationAssigner interface { AssociationAssignments() []Association }
type AssociationOpType int
type Builder interface { Writer; AddError(error) error; AddVar(Writer, ...any); WriteQuoted(field any) }
type Clause struct { Name string; BeforeExpression Expression; AfterNameExpression Expression; AfterExpression Expression; Expression Expression; Builder ClauseBuilder }
func (Clause) Build(builder Builder)
type ClauseBuilder func(Clause, Builder)
type Column struct { Table string; Name string; Alias string; Raw bool }
type CommaExpression struct { Exprs []Expression }
func (CommaExpression) Build(builder Builder)
type Delete struct { Modifier string }
func (Delete) Build(builder Builder)
func (Delete) MergeClause(clause *Clause)
func (Delete) Name() string
type Eq struct { Column any; Value any }
func (Eq) Build(builder Builder)
func (Eq) NegationBuild(builder Builder)
type Expr struct { SQL string; Vars []any; WithoutParentheses bool }
func (Expr) Build(builder Builder)
type Expression interface { Build(builder Builder) }
type From struct { Tables []Table; Joins []Join }
func (From) Build(builder Builder)
func (From) MergeClause(clause *Clause)
func (From) Name() string
type GroupBy struct { Columns []Column; Having []Expression }
func (GroupBy) Build(builder Builder)
func (GroupBy) MergeClause(clause *Clause)
func (GroupBy) Name() string
type Gt struct { Column any; Value any }
func (Gt) Build(builder Builder)
func (Gt) NegationBuild(builder Builder)
type Gte struct { Column any; Value any }
func (Gte) Build(builder Builder)
func (Gte) NegationBuild(builder Builder)
type IN struct { Column any; Values []any }
func (IN) Build(builder Builder)
func (IN) NegationBuild(builder Builder)
type Insert struct { Table Table; Modifier string }
func (Insert) Build(builder Builder)
func (Insert) MergeClause(clause *Clause)
func (Insert) Name() string
type Interface interface { Build(Builder); MergeClause(*Clause); Name() string }
type Join struct { Type JoinType; Table Table; ON Where; Using []string; Expression Expression }
func (Join) Build(builder Builder)
type JoinTarget struct { Type JoinType; Association string; Subquery Expression; Table string }
func (JoinTarget) As(name string) JoinTarget
type JoinType string
func (JoinType) Association(name string) JoinTarget
func (JoinType) AssociationFrom(name string, subquery Expression) JoinTarget
type Like struct { Column any; Value any }
func (Like) Build(builder Builder)
func (Like) NegationBuild(builder Builder)
type Limit struct { Limit *int; Offset int }
func (Limit) Build(builder Builder)
func (Limit) MergeClause(clause *Clause)
func (Limit) Name() string
type Locking struct { Strength string; Table Table; Options string }
func (Locking) Build(builder Builder)
func (Locking) MergeClause(clause *Clause)
func (Locking) Name() string
type Lt struct { Column any; Value any }
func (Lt) Build(builder Builder)
func (Lt) NegationBuild(builder Builder)
type Lte struct { Column any; Value any }
func (Lte) Build(builder Builder)
func (Lte) NegationBuild(builder Builder)
type NamedExpr struct { SQL string; Vars []any }
func (NamedExpr) Build(builder Builder)
type NegationExpressionBuilder interface { NegationBuild(builder Builder) }
type Neq struct { Column any; Value any }
func (Neq) Build(builder Builder)
func (Neq) NegationBuild(builder Builder)
type NotConditions struct { Exprs []Expression }
func (NotConditions) Build(builder Builder)
type OnConflict struct { Columns []Column; Where Where; TargetWhere Where; OnConstraint string; DoNothing bool; DoUpdates Set; UpdateAll bool }
func (OnConflict) Build(builder Builder)
func (OnConflict) MergeClause(clause *Clause)
func (OnConflict) Name() string
type OrConditions struct { Exprs []Expression }
func (OrConditions) Build(builder Builder)
type OrderBy struct { Columns []OrderByColumn; Expression Expression }
func (OrderBy) Build(builder Builder)
func (OrderBy) MergeClause(clause *Clause)
func (OrderBy) Name() string
type OrderByColumn struct { Column Column; Desc bool; Reorder bool }
type Returning struct { Columns []Column }
func (Returning) Build(builder Builder)
func (Returning) MergeClause(clause *Clause)
func (Returning) Name() string
type Select struct { Distinct bool; Columns []Column; Expression Expression }
func (Select) Build(builder Builder)
func (Select) MergeClause(clause *Clause)
func (Select) Name() string
type Set []Assignment
func (Set) Assignments() []Assignment
func (Set) Build(builder Builder)
func (Set) MergeClause(clause *Clause)
func (Set) Name() string
type Table struct { Name string; Alias string; Raw bool }
type Update struct { Modifier string; Table Table }
func (Update) Build(builder Builder)
func (Update) MergeClause(clause *Clause)
func (Update) Name() string
type Values struct { Columns []Column; Values [][]any }
func (Values) Build(builder Builder)
func (Values) MergeClause(clause *Clause)
func (Values) Name() string
type Where struct { Exprs []Expression }
func (Where) Build(builder Builder)
func (Where) MergeClause(clause *Clause)
func (Where) Name() string
type With struct{}
type Writer interface { WriteByte(byte) error; WriteString(string) (int, error) }
