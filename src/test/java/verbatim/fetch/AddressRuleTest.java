package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.1.2.3",
        "168.63.129.16", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1",
        "64:ff9b:1::1", "100::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "2002:7f00:1::",
        "2002:c0a8:101::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fd12:3456::1", "fe80::1", "fec0::1",
        "ff02::1",
    })
    void forbidsWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(AddressRule.PUBLIC.address().test(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "128.0.0.1", "168.63.129.17", "172.15.0.1",
        "172.32.0.1", "192.167.1.1", "193.0.0.1", "223.255.255.254", "::ffff:8.8.8.8", "2001:4860:4860::8888",
        "2606:4700::1111", "2a00:1450:4001::200e",
    })
    void allowsThePublicInternet(String address) throws UnknownHostException {
        assertThat(AddressRule.PUBLIC.address().test(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void allowsThePortsOfPagesAlone() {
        assertThat(List.of(80, 443, 8080, 8443)).allMatch(AddressRule.PUBLIC.port()::test);
        assertThat(List.of(0, 22, 25, 5432, 6379, 9200, 65_536)).noneMatch(AddressRule.PUBLIC.port()::test);
    }

    @Test
    void forbidsANameOfWhichOneAddressIsForbidden() {
        var mixed = new GuardedResolver(
                host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")},
                AddressRule.PUBLIC);
        assertThatThrownBy(() -> mixed.resolve("mixed.example")).isInstanceOf(ForbiddenAddress.class);
    }
}
