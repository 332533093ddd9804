using Slipway.Build.Faults;
using Slipway.Bundles;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets;
using Slipway.Deploy.Faults;
using Slipway.Language.Diagnostics;
using Slipway.Language.Environments;
using Slipway.Language.Files;
using Slipway.Language.Rules;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Credentials;
using Slipway.Oci.Files;
using Slipway.Oci.Images;
using Slipway.Oci.Layout;
using Slipway.Oci.Locking;
using Slipway.Oci.Registry;
using Slipway.Release;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build;

/// <summary>Every kind of finding that Slipway has. Each list is kept by the project whose findings it holds.</summary>
public static class Catalogue
{
    /// <summary>The kinds, by id.</summary>
    public static DiagnosticCatalogue Kinds { get; } =
        new(
            ReadingDiagnostics.All,
            ShapeDiagnostics.All,
            SchemaDiagnostics.All,
            EnvironmentDiagnostics.All,
            FileDiagnostics.All,
            [.. RuleCatalog.All.Select(rule => rule.Descriptor)],
            [.. ObjectRuleCatalog.All.Select(rule => rule.Descriptor)],
            [.. TargetRuleCatalog.All.Select(rule => rule.Descriptor)],
            ReleaseDiagnostics.All,
            FileFaults.All,
            LayoutFaults.All,
            BaseImageFaults.All,
            RecipeFaults.All,
            LockFaults.All,
            ProjectImageFaults.All,
            RegistryFaults.All,
            CredentialFaults.All,
            BundleFaults.All,
            DeployDiagnostics.All,
            BuildDiagnostics.All,
            HostDiagnostics.All,
            CSharpDiagnostics.All
        );
}
