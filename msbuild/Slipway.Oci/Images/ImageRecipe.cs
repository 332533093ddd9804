using System.Globalization;
using Slipway.Oci.BaseImages;
using Slipway.Oci.Files;
using Slipway.Oci.Layers;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Images;

/// <summary>What an image is made of, and how its containers start.</summary>
public sealed record ImageRecipe
{
    /// <summary>Goes up whenever the same files would give other bytes.</summary>
    public const int Version = 2;

    /// <summary>Where it is to be: <c>repository:tag</c>.</summary>
    public required ImageReference Name { get; init; }

    /// <summary>What kind of image users asked for: <c>model</c> or <c>image</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The full path of the folder, or the one file, that goes in.</summary>
    public required string Source { get; init; }

    /// <summary>The folder of the image it goes into, without slashes at its ends; empty for the root.</summary>
    public required string Into { get; init; }

    /// <summary>The image underneath as users wrote it; null for none.</summary>
    public string? Base { get; init; }

    /// <summary>The machines it is for; several make a list of images, which share all but the base.</summary>
    public IReadOnlyList<Platform> Platforms { get; init; } = [Platform.Default];

    /// <summary>Links that lie in the image's root.</summary>
    public IReadOnlyList<LinkEntry> Links { get; init; } = [];

    /// <summary>Whether what gains by it is compressed.</summary>
    public bool Compresses { get; init; }

    /// <summary>The program with its arguments; null for the base's.</summary>
    public IReadOnlyList<string>? Entrypoint { get; init; }

    /// <summary>The arguments after it; null for the base's, or none where there is an entrypoint.</summary>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Where it starts; null for the base's.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Who it runs as; null for the base's.</summary>
    public string? User { get; init; }

    /// <summary>Variables, <c>NAME=value</c>, besides the base's and over them.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>Ports, <c>8080/tcp</c>, besides the base's.</summary>
    public IReadOnlyList<string> Ports { get; init; } = [];

    /// <summary>What is said of the image, in its configuration and in its manifest.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = CanonicalJson.NoTexts;

    /// <summary>Whether a ModelPack manifest over the same layers is next to it.</summary>
    public bool HasModelPack { get; init; }

    /// <summary>The time everything in it has, in seconds since 1970.</summary>
    public long Time { get; init; }

    /// <summary>Folders that do not go in although they lie below the source.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>The time as RFC 3339 writes it.</summary>
    internal string Created =>
        DateTimeOffset.FromUnixTimeSeconds(Time).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Looks at the files, and plans their layers.</summary>
    /// <exception cref="DiagnosticException">Something there cannot go into an image.</exception>
    internal IReadOnlyList<LayerPlan> PlanLayers(CancellationToken cancellation)
    {
        var tree = new SourceFolder(Source) { Excluded = Excluded }.Scan(cancellation);
        return new LayerPlanner(Into, Base is not null, Compresses).Plan(tree, [.. Links]);
    }

    /// <summary>Gets the image underneath for each platform; null for none.</summary>
    /// <exception cref="DiagnosticException">One is not available.</exception>
    internal async Task<BaseImage?[]> GetBasesAsync(IBaseImages bases, CancellationToken cancellation)
    {
        var images = new BaseImage?[Platforms.Count];
        for (var at = 0; at < images.Length && Base is not null; at++)
            images[at] = await bases.GetAsync(Base, Platforms[at], cancellation);
        return images;
    }

    /// <summary>Everything that decides the image, the content of files apart, as one digest.</summary>
    internal Digest Fingerprint() =>
        Digest.Of(
            CanonicalJson.Write(json =>
            {
                json.WriteNumber("packer", Version);
                json.WriteString("name", Name.ToString());
                json.WriteString("kind", Kind);
                json.WriteString("into", Into);
                json.WriteOptional("base", Base);
                json.WriteTextList("platforms", Platforms.Select(one => one.ToString()).ToList());
                json.WriteTextList("links", Links.Select(link => $"{link.Path} {link.Target}").ToList());
                json.WriteBoolean("compresses", Compresses);
                json.WriteTextList("entrypoint", Entrypoint);
                json.WriteTextList("command", Command);
                json.WriteOptional("directory", WorkingDirectory);
                json.WriteOptional("user", User);
                json.WriteTextList("environment", Environment);
                json.WriteTextList("ports", Ports);
                json.WriteTexts("labels", Labels);
                json.WriteBoolean("modelpack", HasModelPack);
                json.WriteNumber("time", Time);
            })
        );
}
