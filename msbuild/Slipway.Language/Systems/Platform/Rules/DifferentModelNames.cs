using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Platform.Rules;

/// <summary>SLIP4527: predictors share requests and answer under different names.</summary>
public sealed class DifferentModelNames : DeploymentsRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4527",
            Severity.Warning,
            "Predictors that share requests serve models of different names",
            "predictor '{0}' serves the model '{1}', and predictor '{2}' '{3}'; a request names one of them and fails at the other: write one 'modelName' for both, or two components"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(
        IReadOnlyList<ModelServer> servers,
        IReadOnlyList<ModelVersion> versions
    )
    {
        var named = servers
            .Select(server => (Server: server, Name: NameOf(server, versions)))
            .Where(one => one.Name is not null)
            .ToList();
        return named
            .Skip(1)
            .Where(one => one.Name != named[0].Name)
            .Select(one =>
                Descriptor.At(
                    one.Server.ModelVersion?.Span ?? one.Server.Node.Span,
                    one.Server.Name,
                    one.Name,
                    named[0].Server.Name,
                    named[0].Name
                )
            );
    }

    private static string? NameOf(ModelServer server, IReadOnlyList<ModelVersion> versions) =>
        server.Node.Text("modelName")?.Text ?? Find(server, versions)?.ModelName?.Text;
}
