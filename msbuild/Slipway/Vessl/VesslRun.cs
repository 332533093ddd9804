using System.Runtime.CompilerServices;

namespace Slipway;

public partial class VesslRun
{
    /// <summary>Starts a run whose image everyone may pull; <see cref="Create"/> takes an image with a credential too.</summary>
    /// <param name="name">The run's name.</param>
    /// <param name="image">The container image.</param>
    /// <param name="callerFile">The file of the call.</param>
    /// <param name="callerLine">The line of the call.</param>
    public VesslRun(
        [SpecValue("name", Declares = "document")] string name,
        [SpecValue("image", Format = "image-reference", IsImage = true)] string image,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0
    )
        : base(name, callerFile, callerLine)
    {
        SpecEntries.Set(this, "image", image, callerFile, callerLine);
    }
}
