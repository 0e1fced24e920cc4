// Interface of html@go1.26.8, generated from its types. Signatures only.
package html

func EscapeString(s string) string
func UnescapeString(s string) string
