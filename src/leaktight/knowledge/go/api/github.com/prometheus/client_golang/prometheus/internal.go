// Interface of github.com/prometheus/client_golang/prometheus/internal@v1.25.0, generated from its types. Signatures only.
package internal

import "regexp"

type GoCollectorOptions struct { DisableMemStatsLikeMetrics bool; RuntimeMetricSumForHist map[string]string; RuntimeMetricRules []GoCollectorRule }
type GoCollectorRule struct { Matcher *regexp.Regexp; Deny bool }
