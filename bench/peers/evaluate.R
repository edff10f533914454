# Mixed models by lme4 and cluster-robust errors by clubSandwich: the peers of `bench evaluate`.
#
# Arguments: the data of the mixed model and those of the robust errors (CSV with y, treated, x, cluster).
# Each line of standard input asks for one measurement, "mixed" or "robust"; each line answered is milliseconds, estimate, standard error, degrees of freedom.
suppressPackageStartupMessages({
  library(lme4)
  library(clubSandwich)
})

files <- commandArgs(trailingOnly = TRUE)
trial <- read.csv(files[1])
schools <- read.csv(files[2])
least <- lm(y ~ treated + x, schools)

answer <- function(started, estimate, error, freedom) {
  took <- 1000 * (as.numeric(Sys.time()) - started)
  cat(format(c(took, estimate, error, freedom), digits = 17, trim = TRUE), "\n")
  flush(stdout())
}

cat(as.character(packageVersion("lme4")), as.character(packageVersion("clubSandwich")), "\n")
flush(stdout())
asking <- file("stdin", "r")
while (length(line <- readLines(asking, 1)) > 0) {
  gc(FALSE)
  started <- as.numeric(Sys.time())
  if (line == "mixed") {
    fit <- lmer(y ~ treated + x + (1 | cluster), trial)
    table <- coef(summary(fit))
    answer(started, table["treated", 1], table["treated", 2], NA)
  } else {
    tests <- coef_test(least, vcov = "CR2", cluster = schools$cluster, test = "Satterthwaite")
    answer(started, tests$beta[2], tests$SE[2], tests$df_Satt[2])
  }
}
