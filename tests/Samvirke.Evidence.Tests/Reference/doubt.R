# Makes the figures that DoubtTests holds adjusted p values, bounds for missing outcomes and sensitivity to. Run in this folder after reference.R: Rscript doubt.R. Needs R with jsonlite.
suppressPackageStartupMessages(library(jsonlite))
trial <- read.csv("trial.csv")
set.seed(20265)
trial$after[sample(which(trial$arm == "kontroll"), 21)] <- NA
trial$after[sample(which(trial$arm == "tiltak"), 8)] <- NA
trial$drank[is.na(trial$after)] <- NA
write.csv(trial[, c("school", "arm", "before", "after", "drank")], "trial-missing.csv", row.names = FALSE, quote = FALSE, na = "")

p <- c(.012, .5, .0004, .03, .03, .041, .9, .0101)
adjusted <- lapply(c(holm = "holm", hochberg = "hochberg", BH = "BH", bonferroni = "bonferroni"), function(m) p.adjust(p, m))

bounds <- function(y, treated, range) {
  share <- tapply(!is.na(y), treated, mean); m <- function(t, v) mean(ifelse(is.na(y[treated == t]), v, y[treated == t]))
  manski <- c(m(TRUE, range[1]) - m(FALSE, range[2]), m(TRUE, range[2]) - m(FALSE, range[1]))
  more <- share[["TRUE"]] > share[["FALSE"]]; q <- 1 - min(share) / max(share)
  own <- sort(y[treated == more & !is.na(y)]); other <- mean(y[treated != more & !is.na(y)])
  # the mean of the quantile function over a stretch of it
  part <- function(from, to) { n <- length(own); edges <- (0:n) / n; sum(own * pmax(0, pmin(edges[-1], to) - pmax(edges[-(n + 1)], from))) / (to - from) }
  means <- c(part(0, 1 - q), part(q, 1))
  lee <- if (more) means - other else rev(other - means)
  list(measured = share[["TRUE"]], reference = share[["FALSE"]], manski = manski, lee = lee)
}
treated <- trial$arm == "tiltak"
missing <- list(mean = bounds(trial$after, treated, range(trial$after, na.rm = TRUE)), proportion = bounds(trial$drank, treated, 0:1))

# The formulas of VanderWeele and Ding 2017, and of Cinelli and Hazlett 2020.
evalue <- function(rr) { if (rr < 1) rr <- 1 / rr; rr + sqrt(rr * (rr - 1)) }
both <- function(rr, lo, hi) c(evalue(rr), if (lo <= 1 && hi >= 1) 1 else evalue(if (rr > 1) lo else hi))
robust <- function(t, df) {
  rv <- function(f) (sqrt(f^4 + 4 * f^2) - f^2) / 2
  f <- abs(t) / sqrt(df); crit <- qt(.975, df - 1) / sqrt(df - 1)
  c(rv(f), if (f <= crit) 0 else if (f > 1 / crit) (f^2 - crit^2) / (1 + f^2) else rv(f - crit), t^2 / (t^2 + df))
}
full <- read.csv("trial.csv"); full$arm <- factor(full$arm)
fit <- lm(after ~ arm + before, full); used <- full[complete.cases(full[, c("after", "before")]), ]; s <- summary(fit)$coefficients["armtiltak", ]; ci <- confint(fit)["armtiltak", ]
d <- function(v) unname(exp(.91 * v / sd(used$after)))
odds <- glm(drank ~ arm + before, binomial, full, epsilon = 1e-15); o <- unname(coef(odds)["armtiltak"]); os <- sqrt(vcov(odds)["armtiltak", "armtiltak"])
count <- table(full$arm, full$drank); share <- count[, "1"] / rowSums(count); rr <- unname(share["tiltak"] / share["kontroll"]); ls <- sqrt(sum((1 - share) / count[, "1"]))
sensitivity <- list(
  linear = c(both(d(s[1]), d(ci[1]), d(ci[2])), robust(unname(s[3]), fit$df.residual)),
  odds = both(exp(o / 2), exp((o - qnorm(.975) * os) / 2), exp((o + qnorm(.975) * os) / 2)),
  proportions = both(rr, exp(log(rr) - qnorm(.975) * ls), exp(log(rr) + qnorm(.975) * ls)),
  strong = robust(60, 400))
print(sensitivity); print(missing)
write(toJSON(list(madeBy = list(R = paste(R.version$major, R.version$minor, sep = ".")), p = p, adjusted = adjusted, missing = missing, sensitivity = sensitivity), digits = NA, auto_unbox = TRUE, pretty = TRUE), "doubt.json")
