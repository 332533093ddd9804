using Slipway.Oci.BaseImages;

namespace Slipway.Oci.Tests.BaseImages;

public class UserCacheTests
{
    [Fact]
    public void The_folder_is_the_user_s_cache()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have other places");
        var variables = new Dictionary<string, string> { ["HOME"] = "/home/me" };

        UserCache.Images(name => variables.GetValueOrDefault(name)).ShouldBe("/home/me/.cache/slipway/images");

        variables["XDG_CACHE_HOME"] = "/var/cache/me";
        UserCache.Images(name => variables.GetValueOrDefault(name)).ShouldBe("/var/cache/me/slipway/images");
    }

    [Fact]
    public void A_relative_place_is_none() =>
        UserCache.Images(name => name == "XDG_CACHE_HOME" ? "cache" : "/home/me").ShouldNotStartWith("cache");
}
