namespace Slipway.Schema.Diagnostics;

/// <summary>What YAML and C# are both told about components of KubeVela.</summary>
public static class SharedKubeVelaDiagnostics
{
    /// <summary>SLIP3006.</summary>
    public static DiagnosticDescriptor TrafficSum { get; } =
        new(
            "SLIP3006",
            Severity.Error,
            "The traffic of predictors does not add up to 100",
            "the traffic of {0} predictors adds up to {1}, and Seldon accepts only 100: {2}"
        );

    /// <summary>SLIP3007.</summary>
    public static DiagnosticDescriptor LoneTraffic { get; } =
        new(
            "SLIP3007",
            Severity.Error,
            "A single predictor has a part of the traffic",
            "a single predictor gets every request, and Seldon rejects traffic {0} for it: remove 'traffic', or write 100"
        );

    /// <summary>SLIP3011.</summary>
    public static DiagnosticDescriptor AutoscalerRange { get; } =
        new(
            "SLIP3011",
            Severity.Error,
            "An autoscaler's range is empty",
            "minReplicas is {0} and maxReplicas is {1}, but no HorizontalPodAutoscaler may have a least number above its greatest, so the one that Seldon makes is rejected and the deployment never becomes available: write at most {1} here, or raise maxReplicas"
        );

    /// <summary>SLIP3013.</summary>
    public static DiagnosticDescriptor IgnoredReplicas { get; } =
        new(
            "SLIP3013",
            Severity.Warning,
            "Replicas are ignored where there is an autoscaler",
            "'replicas' has no effect where there is an 'autoscaler': remove it, and set minReplicas and maxReplicas"
        );

    /// <summary>SLIP3017.</summary>
    public static DiagnosticDescriptor ComponentName { get; } =
        new(
            "SLIP3017",
            Severity.Error,
            "A component's name does not suit its objects",
            "the {0} '{1}' {2}, and its {3} is named after it: write {4}"
        );

    /// <summary>SLIP3019.</summary>
    public static DiagnosticDescriptor DuplicateVariable { get; } =
        new(
            "SLIP3019",
            Severity.Warning,
            "An environment variable is set twice",
            "'{0}' already appears in line {1}, and only the value here counts: remove one of the two"
        );

    /// <summary>SLIP6001.</summary>
    public static DiagnosticDescriptor FloatingImage { get; } =
        new(
            "SLIP6001",
            Severity.Warning,
            "An image floats",
            "image '{0}' {1}, so pods of one deployment may run different images: write a version, such as '{2}:1.0', or a digest, '{2}@sha256:…'"
        );

    /// <summary>SLIP6002.</summary>
    public static DiagnosticDescriptor LiteralSecret { get; } =
        new(
            "SLIP6002",
            Severity.Warning,
            "A secret is written in the spec",
            "the value of '{0}' looks like a secret, and anyone who reads the spec, its history or the Application in the cluster reads it too: store it in a Secret and write 'valueFrom: {{secretKeyRef: {{name: …, key: …}}}}' instead of 'value'"
        )
        {
            IsOfSecret = true,
        };

    /// <summary>SLIP6004.</summary>
    public static DiagnosticDescriptor WrittenSecret { get; } =
        new(
            "SLIP6004",
            Severity.Warning,
            "A secret is written outside of variables",
            "'{0}' holds {1}, and anyone who reads the spec, its history or what is made of it reads it too: {2}"
        )
        {
            IsOfSecret = true,
        };

    /// <summary>SLIP6005.</summary>
    public static DiagnosticDescriptor StandIn { get; } =
        new(
            "SLIP6005",
            Severity.Warning,
            "A placeholder is not filled in",
            "'{0}' is still a placeholder, and the cluster takes it as it is: {1}"
        );
}
