using static Slipway.Generators.Tests.Analyzers.Twins.Twin;

namespace Slipway.Generators.Tests.Analyzers.Twins;

/// <summary>Mistakes in components that serve models, most of them in predictors.</summary>
internal static class ServingTwins
{
    private const string Graph = """.WithGraph("m", ModelServer.TensorFlow, "pvc://c")""";
    private const string GraphYaml = "graph: {name: m, implementation: tensorflow, modelUri: \"pvc://c\"}";

    public static IReadOnlyList<Twin> All { get; } =
    [
        Components(
            "SLIP1006",
            $$"""app.AddModelServing("s").WithTimeout("10s").WithPredictor("a", p => p{{Graph}});""",
            ("s", "model-serving", $"timeout: 10s, predictors: [{{name: a, {GraphYaml}}}]")
        ),
        Predictors("SLIP1007 traffic", ("a", 101, "")),
        Components(
            "SLIP1007 single value",
            $$"""app.AddModelServing("s").WithPredictor("a", p => p.WithReplicas(-1){{Graph}});""",
            ("s", "model-serving", $"predictors: [{{name: a, replicas: -1, {GraphYaml}}}]")
        ),
        Predictors("SLIP1009 predictors", ("a", 50, ""), ("a", 50, "")),
        Predictors("SLIP3006 less", ("a", 60, ""), ("b", 30, "")),
        Predictors("SLIP3006 more", ("a", 60, ""), ("b", 60, "")),
        Predictors("SLIP3006 one silent", ("a", 70, ""), ("b", null, "")),
        Predictors("SLIP3006 two silent", ("v1", 90, ""), ("v2", null, ""), ("v3", null, "")),
        Predictors("SLIP3006 all silent", ("a", null, ""), ("b", null, ""), ("c", null, "")),
        Predictors("SLIP3006 beyond repair", ("a", 80, ""), ("b", 80, ""), ("c", null, "")),
        Predictors("SLIP3007", ("a", 50, "")),
        Predictors(
            "SLIP3011",
            (
                "a",
                null,
                "autoscaler: {minReplicas: 5, maxReplicas: 2, metrics: [{type: cpu, targetAverageUtilization: 50}]}"
            )
        ),
        Predictors(
            "SLIP3013",
            (
                "a",
                null,
                "replicas: 2, autoscaler: {minReplicas: 1, maxReplicas: 2, metrics: [{type: cpu, targetAverageUtilization: 50}]}"
            )
        ),
        Components(
            "SLIP3017 serving",
            $$"""app.AddModelServing("1s").WithPredictor("a", p => p{{Graph}});""",
            ("1s", "model-serving", $"predictors: [{{name: a, {GraphYaml}}}]")
        ),
    ];

    private static Twin Predictors(string name, params (string Name, int? Traffic, string More)[] predictors) =>
        Components(
            name,
            """app.AddModelServing("s")"""
                + string.Concat(
                    predictors.Select(one =>
                        $"""
                            .WithPredictor("{one.Name}", p => p{Traffic(one.Traffic)}{Code(one.More)}{Graph})

                            """
                    )
                )
                + ";",
            (
                "s",
                "model-serving",
                $"predictors: [{string.Join(", ", predictors.Select(one => $"{{name: {one.Name}, {TrafficYaml(one.Traffic)}{(one.More.Length > 0 ? one.More + ", " : "")}{GraphYaml}}}"))}]"
            )
        );

    private static string Traffic(int? traffic) => traffic is null ? "" : $".WithTraffic({traffic})";

    private static string TrafficYaml(int? traffic) => traffic is null ? "" : $"traffic: {traffic}, ";

    private static string Code(string more) =>
        (more.Contains("replicas: 2", StringComparison.Ordinal) ? ".WithReplicas(2)" : "")
        + (
            more.Contains("minReplicas: 5", StringComparison.Ordinal)
                ? ".WithAutoscaler(5, 2, a => a.WithMetric(LoadMetric.Cpu, 50))"
            : more.Contains("minReplicas: 1", StringComparison.Ordinal)
                ? ".WithAutoscaler(1, 2, a => a.WithMetric(LoadMetric.Cpu, 50))"
            : ""
        );
}
