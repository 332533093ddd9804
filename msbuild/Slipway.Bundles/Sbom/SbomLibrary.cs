namespace Slipway.Bundles.Sbom;

/// <summary>A NuGet package that the project ships.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha512">The hash of the package in lower-case hexadecimal digits; null where it is not known.</param>
/// <param name="License">Its licence as an SPDX expression; null where it names none in that form.</param>
/// <param name="Authors">Who supplies it; null where that is not known.</param>
public sealed record SbomLibrary(string Name, string Version, string? Sha512, string? License, string? Authors = null);
