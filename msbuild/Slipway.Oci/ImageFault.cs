using System.Globalization;

namespace Slipway.Oci;

/// <summary>A kind of fault that images can have; <see cref="At" /> makes one.</summary>
/// <param name="Id">Its id: <c>SLIP7</c> and three digits.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Format">The message: what is wrong, why, and what to do.</param>
/// <param name="IsWarning">Whether the image is made all the same.</param>
public sealed record ImageFault(string Id, string Title, string Format, bool IsWarning = false)
{
    /// <summary>A fault, to be thrown.</summary>
    /// <param name="path">The file or folder at fault; null where there is none.</param>
    /// <param name="arguments">What fills the message. Never a secret, and never the words of an exception.</param>
    public ImageFaultException At(string? path, params object?[] arguments) =>
        new(this, path, string.Format(CultureInfo.InvariantCulture, Format, arguments));
}
