# Makes the data and the figures that ReferenceTests holds the evaluations to. Run in this folder: Rscript reference.R
# Needs R with jsonlite, sandwich and clubSandwich; the versions used are written into reference.json.
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(clubSandwich) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")

# --- data of our own -------------------------------------------------------------------------------------------------
set.seed(20261)
size <- c(3, 5, 8, 9, 11, 12, 14, 15, 18, 22, 27, 34, 41, 6)
school <- rep(sprintf("s%02d", seq_along(size)), size)
arm <- ifelse(as.integer(sub("s", "", school)) %% 2 == 0, "tiltak", "kontroll")
before <- round(rnorm(length(school), 10, 2), 2)
sex <- sample(c("g", "j", "x"), length(school), TRUE, c(.48, .48, .04))
after <- round(2 + 0.6 * before + 0.5 * (arm == "tiltak") + rep(rnorm(length(size), 0, .8), size) + rnorm(length(school), 0, 1.5 + (arm == "tiltak")), 3)
drank <- rbinom(length(school), 1, plogis(-0.4 - 0.5 * (arm == "tiltak") + rep(rnorm(length(size), 0, .4), size)))
trial <- data.frame(school, arm, before, sex, after, drank)
trial$before[c(7, 90)] <- NA
write.csv(trial, "trial.csv", row.names = FALSE, quote = FALSE)

set.seed(20262)
panel <- expand.grid(pupil = 1:9, year = 0:3, municipality = sprintf("k%02d", 1:16))
panel$treated <- as.integer(as.integer(sub("k", "", panel$municipality)) <= 6)
panel$after <- as.integer(panel$year >= 2)
panel <- panel[-sample(nrow(panel), 70), ]
panel$score <- round(rnorm(16)[as.integer(factor(panel$municipality))] + .3 * panel$year + .7 * panel$treated * panel$after + rnorm(nrow(panel)), 3)
panel$grade <- sample(8:10, nrow(panel), TRUE)
write.csv(panel[, c("municipality", "treated", "year", "after", "grade", "score")], "panel.csv", row.names = FALSE, quote = FALSE)

# --- data that come with R (datasets, GPL-2 | GPL-3) -----------------------------------------------------------------
write.csv(ChickWeight, "chickweight.csv", row.names = FALSE, quote = FALSE)
write.csv(warpbreaks, "warpbreaks.csv", row.names = FALSE, quote = FALSE)

# --- figures -----------------------------------------------------------------------------------------------------------
cases <- list()
figures <- function(est, se, df, stat = est / se, level = .95, p = NULL, interval = NULL, n, clusters = NULL) {
  if (is.null(p)) p <- if (is.finite(df)) 2 * pt(-abs(stat), df) else 2 * pnorm(-abs(stat))
  if (is.null(interval)) { q <- if (is.finite(df)) qt((1 + level) / 2, df) else qnorm((1 + level) / 2); interval <- est + c(-1, 1) * q * se }
  list(estimate = est, standardError = se, df = if (is.finite(df)) df else NULL, statistic = stat, p = p, interval = interval, n = n, clusters = clusters)
}
add <- function(name, data, plan, ...) cases[[length(cases) + 1]] <<- list(name = name, data = data, plan = plan, effects = list(...))
read <- function(file) if (file.exists(file)) read.csv(file) else NULL

linear <- function(name, file, data, formula, terms, plan, errors, df, cluster = NULL, level = .95) {
  used <- data[complete.cases(data[, all.vars(formula)]), ]
  fit <- if (plan$method == "logistic") glm(formula, binomial, used, epsilon = 1e-15, maxit = 50) else lm(formula, used)
  groups <- if (is.null(cluster)) NULL else used[[cluster]]
  V <- switch(errors,
    classical = vcov(fit), HC0 = , HC1 = , HC2 = , HC3 = vcovHC(fit, errors),
    vcovCR(fit, groups, type = errors))
  satterthwaite <- function(term) {
    each <- if (is.null(groups)) seq_len(nrow(used)) else groups
    type <- c(HC0 = "CR0", HC1 = "CR0", HC2 = "CR2", HC3 = "CR3")[errors]
    C <- vcovCR(fit, each, type = if (is.na(type)) errors else type)
    coef_test(fit, C, test = "Satterthwaite", coefs = term)$df_Satt
  }
  effects <- lapply(terms, function(term) {
    freedom <- switch(df, residual = df.residual(fit), `clusters-1` = length(unique(groups)) - 1, normal = Inf, satterthwaite = satterthwaite(term))
    figures(unname(coef(fit)[term]), sqrt(V[term, term]), freedom, level = level, n = nrow(used), clusters = if (is.null(groups)) NULL else length(unique(groups)))
  })
  plan <- c(plan, list(standardErrors = errors, degreesOfFreedom = df))
  if (!is.null(cluster)) plan$cluster <- cluster
  if (level != .95) plan$level <- level
  cases[[length(cases) + 1]] <<- list(name = paste(name, errors, df), data = file, plan = plan, effects = effects)
}
robust <- function(name, file, data, formula, terms, plan, cluster) {
  for (errors in c("classical", "HC0", "HC1", "HC2", "HC3")) linear(name, file, data, formula, terms, plan, errors, "residual")
  for (errors in c("HC2", "HC3")) linear(name, file, data, formula, terms, plan, errors, "satterthwaite")
  for (errors in c("CR0", "CR1", "CR1S", "CR2", "CR3")) for (df in c("clusters-1", "satterthwaite")) linear(name, file, data, formula, terms, plan, errors, df, cluster)
  linear(name, file, data, formula, terms, plan, "CR2", "normal", cluster, level = .9)
}

trial$arm <- factor(trial$arm)
robust("trial ancova", "trial.csv", trial, after ~ arm + before + sex, "armtiltak",
  list(method = "ancova", outcome = "after", treatment = "arm", covariates = I(c("before", "sex"))), "school")
robust("trial linear with product", "trial.csv", trial, after ~ arm + before * sex, "armtiltak",
  list(method = "linear", outcome = "after", treatment = "arm", covariates = I(c("before", "sex", "before:sex"))), "school")
robust("panel difference-in-differences", "panel.csv", panel, score ~ treated * after + grade, "treated:after",
  list(method = "difference-in-differences", outcome = "score", treatment = "treated", post = "after", covariates = I("grade")), "municipality")
linear("panel difference-in-differences within municipalities", "panel.csv", panel, score ~ municipality + treated * after, "treated:after",
  list(method = "difference-in-differences", outcome = "score", treatment = "treated", post = "after", covariates = I("municipality")), "CR1", "clusters-1", "municipality")
chicks <- as.data.frame(ChickWeight); chicks$Diet <- factor(chicks$Diet); chicks$Chick <- as.integer(as.character(chicks$Chick))
robust("chicks by diet", "chickweight.csv", chicks, weight ~ Diet + Time, c("Diet2", "Diet3", "Diet4"),
  list(method = "linear", outcome = "weight", treatment = "Diet", reference = "1", covariates = I("Time")), "Chick")
linear("breaks by tension", "warpbreaks.csv", warpbreaks, breaks ~ tension + wool, c("tensionH", "tensionM"),
  list(method = "linear", outcome = "breaks", treatment = "tension", reference = "L", covariates = I("wool")), "classical", "residual")

logistic <- function(name, file, data, formula, term, plan, cluster) {
  for (errors in c("classical", "HC0", "HC1", "HC2", "HC3")) linear(name, file, data, formula, term, plan, errors, "normal")
  for (errors in c("CR0", "CR1", "CR1S", "CR2", "CR3")) for (df in c("clusters-1", "satterthwaite")) linear(name, file, data, formula, term, plan, errors, df, cluster)
}
logistic("trial logistic", "trial.csv", trial, drank ~ arm + before, "armtiltak",
  list(method = "logistic", outcome = "drank", treatment = "arm", covariates = I("before")), "school")

test <- t.test(trial$after[trial$arm == "tiltak"], trial$after[trial$arm == "kontroll"])
add("trial Welch", "trial.csv", list(method = "difference-in-means", outcome = "after", treatment = "arm"),
  figures(unname(test$estimate[1] - test$estimate[2]), test$stderr, unname(test$parameter), unname(test$statistic), p = test$p.value, interval = c(test$conf.int), n = nrow(trial)))
linear("trial difference in means", "trial.csv", trial, after ~ arm, "armtiltak", list(method = "difference-in-means", outcome = "after", treatment = "arm"), "CR2", "satterthwaite", "school")
linear("trial proportions by school", "trial.csv", trial, drank ~ arm, "armtiltak", list(method = "two-proportions", outcome = "drank", treatment = "arm"), "CR2", "satterthwaite", "school")
count <- table(trial$arm, trial$drank)[c("tiltak", "kontroll"), ]
test <- prop.test(count[, "1"], rowSums(count), correct = FALSE)
share <- count[, "1"] / rowSums(count)
add("trial proportions", "trial.csv", list(method = "two-proportions", outcome = "drank", treatment = "arm"),
  figures(unname(share[1] - share[2]), sqrt(sum(share * (1 - share) / rowSums(count))), Inf, sign(share[1] - share[2]) * sqrt(unname(test$statistic)), p = test$p.value, interval = c(test$conf.int), n = nrow(trial)))

# --- a real trial, read from where the indicators lie -----------------------------------------------------------------
tvsfp <- read(Sys.getenv("TVSFP", "tvsfp_smokingprevention.csv"))
if (!is.null(tvsfp)) {
  for (level in c("school", "class"))
    robust(paste("TVSFP by", level), "tvsfp_smokingprevention.csv", tvsfp, thksord ~ cc + tv + cc:tv + thkspre, "cc",
      list(method = "ancova", outcome = "thksord", treatment = "cc", covariates = I(c("tv", "cc:tv", "thkspre"))), level)
  for (level in c("school", "class"))
    logistic(paste("TVSFP logistic by", level), "tvsfp_smokingprevention.csv", tvsfp, thksbin ~ cc + tv + thkspre, "cc",
      list(method = "logistic", outcome = "thksbin", treatment = "cc", covariates = I(c("tv", "thkspre"))), level)
  tv <- table(tvsfp$cc, tvsfp$thksbin)[c("1", "0"), ]
  test <- prop.test(tv[, "1"], rowSums(tv), correct = FALSE)
  share <- tv[, "1"] / rowSums(tv)
  add("TVSFP proportions", "tvsfp_smokingprevention.csv", list(method = "two-proportions", outcome = "thksbin", treatment = "cc"),
    figures(unname(share[1] - share[2]), sqrt(sum(share * (1 - share) / rowSums(tv))), Inf, sign(share[1] - share[2]) * sqrt(unname(test$statistic)), p = test$p.value, interval = c(test$conf.int), n = nrow(tvsfp)))
}

# Above 4e5 degrees of freedom pt is an approximation; see ReferenceTests for those.
tails <- expand.grid(t = c(.1, 1, 1.96, 5, 12), df = c(.5, 1, 2.7, 15.3, 356, 1e4, 1e5))
points <- expand.grid(p = c(.4, .05, .025, .005, 1e-9), df = c(1, 2.7, 15.3, 356, 1e4, 1e5))
distributions <- list(
  studentTwoSided = lapply(seq_len(nrow(tails)), function(i) with(tails[i, ], c(t, df, 2 * pt(-t, df)))),
  studentPointAbove = lapply(seq_len(nrow(points)), function(i) with(points[i, ], c(p, df, qt(p, df, lower.tail = FALSE)))),
  normalTwoSided = lapply(c(.1, 1, 1.96, 2.4, 2.6, 6, 20, 35), function(z) c(z, 2 * pnorm(-z))),
  normalPointAbove = lapply(c(.4, .05, .025, .005, 1e-9, 1e-100), function(p) c(p, qnorm(p, lower.tail = FALSE))))

versions <- as.list(vapply(c("sandwich", "clubSandwich"), function(p) as.character(packageVersion(p)), ""))
write(toJSON(list(madeBy = c(list(R = paste(R.version$major, R.version$minor, sep = ".")), versions), distributions = distributions, cases = cases),
  digits = NA, auto_unbox = TRUE, null = "null", pretty = TRUE), "reference.json")
cat(length(cases), "cases\n")
