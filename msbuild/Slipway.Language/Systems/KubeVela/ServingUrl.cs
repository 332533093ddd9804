using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeVela;

/// <summary>The address of a model behind Ambassador, as an environment variable holds it.</summary>
/// <remarks><c>http://ambassador.vela-system.svc.cluster.local/seldon/default/demo-serving/v1/models/my-model:predict</c></remarks>
internal sealed partial class ServingUrl
{
    private readonly Match match;

    private ServingUrl(EnvironmentVariable variable, Match match)
    {
        Variable = variable;
        this.match = match;
    }

    /// <summary>The variable that holds it.</summary>
    public EnvironmentVariable Variable { get; }

    /// <summary>The namespace of the SeldonDeployment.</summary>
    public string Namespace => Text("namespace");

    /// <summary>The SeldonDeployment, which is named like its component.</summary>
    public string Deployment => Text("deployment");

    /// <summary>The path after the deployment; empty where the client adds it.</summary>
    public string Path => Text("path");

    /// <summary>The model that the path names; empty where it names none.</summary>
    public string Model => Text("model");

    /// <summary>The protocol that has such paths; null where the path tells none.</summary>
    public string? Protocol =>
        Path.StartsWith("/v1/models/", StringComparison.Ordinal) ? "tensorflow"
        : Path.StartsWith("/v2/models/", StringComparison.Ordinal) ? "v2"
        : Path.StartsWith("/api/v1.0/", StringComparison.Ordinal) ? "seldon"
        : Path.StartsWith("/api/v0.1/", StringComparison.Ordinal) ? "seldon"
        : null;

    public SourceSpan NamespaceSpan => Span("namespace");

    public SourceSpan DeploymentSpan => Span("deployment");

    public SourceSpan PathSpan => Span("path");

    public SourceSpan ModelSpan => Span("model");

    /// <summary>The addresses in a component's variables, in order.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The addresses; parts with placeholders in them make none.</returns>
    public static IEnumerable<ServingUrl> In(Component component) =>
        from variable in EnvironmentVariable.Of(component)
        from match in Address().Matches(variable.Addresses)
        // Seldon for a single namespace routes '/seldon/<deployment>/' too.
        where match.Groups["deployment"].Value is not ("v1" or "v2" or "api")
        select new ServingUrl(variable, match);

    /// <summary>What a client of a protocol asks for.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="model">The model.</param>
    /// <returns>The path after the deployment.</returns>
    public static string PathOf(string protocol, string model) =>
        protocol switch
        {
            "tensorflow" => $"/v1/models/{model}:predict",
            "v2" => $"/v2/models/{model}/infer",
            _ => "/api/v1.0/predictions",
        };

    private string Text(string group) => match.Groups[group].Value;

    private SourceSpan Span(string group) =>
        Variable.Value.PartSpan(match.Groups[group].Index, match.Groups[group].Length);

    [GeneratedRegex(
        @"https?://ambassador(?:\.[a-z0-9.-]+)?(?::[0-9]+)?/seldon/(?<namespace>[A-Za-z0-9._-]+)/(?<deployment>[A-Za-z0-9._-]+)"
            + @"(?<path>/(?:v[12]/models/(?<model>[A-Za-z0-9._-]+))?[^\s""',;?#]*)?(?=[\s""',;?#]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Address();
}
