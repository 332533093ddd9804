using System.Globalization;

namespace Slipway.Bundles;

/// <summary>A kind of fault that bundles can have; <see cref="At"/> makes one.</summary>
/// <param name="Id">Its id: <c>SLIP75</c> and two digits.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Format">The message: what is wrong, why, and what to do.</param>
public sealed record BundleFault(string Id, string Title, string Format)
{
    /// <summary>Whether the work goes on in spite of it.</summary>
    public bool IsWarning { get; init; }

    /// <summary>A fault, to be thrown.</summary>
    /// <param name="path">The bundle, or the file, at fault.</param>
    /// <param name="arguments">What fills the message behind the path. Never the words of an exception.</param>
    public BundleException At(string path, params object?[] arguments) =>
        new(this, path, string.Format(CultureInfo.InvariantCulture, Format, [path, .. arguments]));
}
