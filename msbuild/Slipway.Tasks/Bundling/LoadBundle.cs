using Microsoft.Build.Framework;
using Slipway.Build.Bundling;
using Slipway.Build.Imaging;
using Slipway.Bundles;
using Slipway.Oci.Registry;
using Slipway.Schema.Diagnostics;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Bundling;

/// <summary>Pushes the images that a bundle brings to another registry, and packs the bundle again with their digests there.</summary>
[MSBuildMultiThreadableTask]
public sealed class LoadBundle : RegistryTask
{
    /// <summary>The full path of the bundle.</summary>
    [Required]
    public string Bundle { get; set; } = "";

    /// <summary>The registry, with a path in it where one is wanted: <c>registry.site.example/ml</c>.</summary>
    public string? Registry { get; set; }

    /// <summary>The full path of a folder for what is unpacked and packed meanwhile.</summary>
    [Required]
    public string WorkFolder { get; set; } = "";

    /// <summary>The full path of the archive to write.</summary>
    [Required]
    public string Archive { get; set; } = "";

    /// <summary>The full path of the folder that everything is built to; where the bundle is not there, it is looked for below.</summary>
    public string? OutputFolder { get; set; }

    /// <summary>The configuration.</summary>
    public string? Configuration { get; set; }

    private protected override async Task RunAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(Registry))
        {
            BadOption("SlipwayRegistry", "it is empty; name the registry that the images are to go to");
            return;
        }
        if (!IsRegistry(Registry) || Registries() is not { } options)
            return;
        if (OtherBundle.Of(Bundle, OutputFolder, Configuration) is { } other)
            throw other.ToException();
        using var client = new RegistryClient(options);
        using var progress = new TransferProgress(Say, options.Transfers, TimeProvider.System);
        await new BundleLoad(client, Say).RunAsync(Bundle, Registry, WorkFolder, Archive, cancellation);
    }

    /// <summary>Faults of bundles name their file themselves.</summary>
    private protected override void Report(Diagnostic fault)
    {
        if (BundleFaults.All.Any(kind => kind.Id == fault.Id))
            Findings.Report(AtHome(fault));
        else
            base.Report(fault);
    }
}
