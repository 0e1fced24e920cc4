package main

import (
	"fmt"
	"go/types"
	"path"
	"sort"
	"strings"
)

// imports hands out a name for each package a stub refers to: its own, or a numbered one when two share it.
type imports struct {
	own   *types.Package
	names map[string]string
	taken map[string]string
	plain map[string]bool
}

func newImports(own *types.Package) *imports {
	return &imports{own: own, names: map[string]string{}, taken: map[string]string{}, plain: map[string]bool{}}
}

func (i *imports) qualify(p *types.Package) string {
	if p.Path() == i.own.Path() {
		return ""
	}
	if name, ok := i.names[p.Path()]; ok {
		return name
	}
	name := p.Name()
	for n := 2; i.taken[name] != "" || i.own.Scope().Lookup(name) != nil; n++ {
		name = fmt.Sprintf("%s%d", p.Name(), n)
	}
	i.names[p.Path()] = name
	i.taken[name] = p.Path()
	// A reader without the package guesses its name from the path; spell out those it would get wrong.
	i.plain[p.Path()] = name == path.Base(p.Path())
	return name
}

func (i *imports) render() string {
	if len(i.names) == 0 {
		return ""
	}
	var lines []string
	for path, name := range i.names {
		if i.plain[path] {
			lines = append(lines, fmt.Sprintf("import %q\n", path))
		} else {
			lines = append(lines, fmt.Sprintf("import %s %q\n", name, path))
		}
	}
	sort.Slice(lines, func(a, b int) bool {
		return lines[a][strings.Index(lines[a], `"`):] < lines[b][strings.Index(lines[b], `"`):]
	})
	return strings.Join(lines, "") + "\n"
}

// typeText is a type in Go syntax, with struct tags, unexported fields and unexported methods left out.
func typeText(t types.Type, qualify types.Qualifier) string {
	switch t := t.(type) {
	case *types.Pointer:
		return "*" + typeText(t.Elem(), qualify)
	case *types.Slice:
		return "[]" + typeText(t.Elem(), qualify)
	case *types.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), typeText(t.Elem(), qualify))
	case *types.Map:
		return "map[" + typeText(t.Key(), qualify) + "]" + typeText(t.Elem(), qualify)
	case *types.Chan:
		return chanText(t, qualify)
	case *types.Signature:
		return "func" + signatureText(t, qualify)
	case *types.Struct:
		return structText(t, qualify)
	case *types.Interface:
		return interfaceText(t, qualify)
	case *types.Named:
		return nameText(t.Obj(), t.TypeArgs(), qualify)
	case *types.Alias:
		return nameText(t.Obj(), t.TypeArgs(), qualify)
	case *types.Union:
		var terms []string
		for i := range t.Len() {
			tilde := ""
			if t.Term(i).Tilde() {
				tilde = "~"
			}
			terms = append(terms, tilde+typeText(t.Term(i).Type(), qualify))
		}
		return strings.Join(terms, " | ")
	}
	return types.TypeString(t, qualify)
}

func nameText(object *types.TypeName, arguments *types.TypeList, qualify types.Qualifier) string {
	text := object.Name()
	if object.Pkg() != nil {
		if prefix := qualify(object.Pkg()); prefix != "" {
			text = prefix + "." + text
		}
	}
	if arguments.Len() > 0 {
		var names []string
		for i := range arguments.Len() {
			names = append(names, typeText(arguments.At(i), qualify))
		}
		text += "[" + strings.Join(names, ", ") + "]"
	}
	return text
}

func chanText(t *types.Chan, qualify types.Qualifier) string {
	element := typeText(t.Elem(), qualify)
	switch t.Dir() {
	case types.SendOnly:
		return "chan<- " + element
	case types.RecvOnly:
		return "<-chan " + element
	}
	if inner, ok := t.Elem().(*types.Chan); ok && inner.Dir() == types.RecvOnly {
		element = "(" + element + ")"
	}
	return "chan " + element
}

func structText(t *types.Struct, qualify types.Qualifier) string {
	var fields []string
	for i := range t.NumFields() {
		f := t.Field(i)
		if !keepField(f) {
			continue
		}
		text := typeText(f.Type(), qualify)
		if !f.Embedded() {
			text = f.Name() + " " + text
		}
		fields = append(fields, text)
	}
	if len(fields) == 0 {
		return "struct{}"
	}
	return "struct { " + strings.Join(fields, "; ") + " }"
}

func interfaceText(t *types.Interface, qualify types.Qualifier) string {
	if t.NumEmbeddeds() == 0 && t.NumExplicitMethods() == 0 {
		return "any"
	}
	if t.IsImplicit() && t.NumEmbeddeds() == 1 && t.NumExplicitMethods() == 0 {
		return typeText(t.EmbeddedType(0), qualify)
	}
	var parts []string
	for i := range t.NumEmbeddeds() {
		parts = append(parts, typeText(t.EmbeddedType(i), qualify))
	}
	for i := range t.NumExplicitMethods() {
		// Unexported methods seal an interface; their name is enough, and their types may not be reachable.
		if m := t.ExplicitMethod(i); m.Exported() {
			parts = append(parts, m.Name()+signatureText(m.Signature(), qualify))
		} else {
			parts = append(parts, m.Name()+"()")
		}
	}
	return "interface { " + strings.Join(parts, "; ") + " }"
}

func parametersText(list *types.TypeParamList, qualify types.Qualifier) string {
	if list.Len() == 0 {
		return ""
	}
	var parts []string
	for i := range list.Len() {
		p := list.At(i)
		parts = append(parts, p.Obj().Name()+" "+typeText(p.Constraint(), qualify))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

func signatureText(t *types.Signature, qualify types.Qualifier) string {
	text := parametersText(t.TypeParams(), qualify) + "(" + tupleText(t.Params(), t.Variadic(), qualify) + ")"
	switch results := t.Results(); {
	case results.Len() == 0:
	case results.Len() == 1 && results.At(0).Name() == "":
		text += " " + typeText(results.At(0).Type(), qualify)
	default:
		text += " (" + tupleText(results, false, qualify) + ")"
	}
	return text
}

func tupleText(t *types.Tuple, variadic bool, qualify types.Qualifier) string {
	var parts []string
	named := true
	for i := range t.Len() {
		named = named && t.At(i).Name() != ""
	}
	for i := range t.Len() {
		v := t.At(i)
		text := typeText(v.Type(), qualify)
		if slice, ok := v.Type().(*types.Slice); ok && variadic && i == t.Len()-1 {
			text = "..." + typeText(slice.Elem(), qualify)
		}
		if named {
			text = v.Name() + " " + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}
